import { dirname, resolve } from 'node:path';
import type { Deck } from '../../deck/deck.ts';
import { findImages } from '../../deck/find-images.ts';
import { isThere } from '../../files/is-there.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';

/** `https:`, `data:` and the like, `//host`, a place on the page, or a path from the root of a site nobody knows. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]{1,30}:|\/|#)/i;

/**
 * Looks whether the images of a sheet are where their links lead. Nothing is fetched.
 * @param path the sheet's own, absolute
 */
export async function checkImages(
  deck: Deck,
  lines: readonly string[],
  path: string,
): Promise<readonly Diagnostic[]> {
  const end = deck.account.findIndex(({ owner }) => owner !== 'front-matter');
  const links = findImages(lines, Math.max(0, end)).filter(({ target }) => !ELSEWHERE.test(target));
  const known = new Map<string, boolean>();
  const missing: Diagnostic[] = [];
  for (const { target, line, column } of links) {
    const file = resolve(dirname(path), toPath(target));
    const found = known.get(file) ?? (await isThere(file));
    known.set(file, found);
    if (found) continue;
    const place = { source: deck.source, line, column, endColumn: column + target.length };
    missing.push({ ...place, code: 'missing-image', severity: 'warning', args: { path: target } });
  }
  return missing;
}

/** An address without query and fragment, its percent signs undone where they are well formed. */
function toPath(target: string): string {
  const bare = target.replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
