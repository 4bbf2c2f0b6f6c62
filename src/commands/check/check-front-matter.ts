import type { Deck } from '../../deck/deck.ts';
import { isKnownKey } from '../../deck/front-matter/known-keys.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';

/** Notes each key of the front matter that viva keeps but does not read; those near to a known one are told by reading. */
export function checkFrontMatter(deck: Deck, lines: readonly string[]): readonly Diagnostic[] {
  const told = new Set(
    deck.problems.flatMap(({ code, args }) =>
      code === 'front-matter-near-miss' ? [args['key']] : [],
    ),
  );
  const end = deck.account.findIndex(({ owner }) => owner !== 'front-matter');
  const matter = lines.slice(0, end < 0 ? lines.length : end);
  return Object.keys(deck.extra)
    .filter((key) => !told.has(key) && !isKnownKey(key))
    .map((key): Diagnostic => {
      const line = matter.findIndex((text) => isKeyLine(text, key));
      const place =
        line < 0
          ? { line: 1, column: 1, endColumn: null }
          : { line: line + 1, column: 1, endColumn: key.length + 1 };
      const code = 'front-matter-unknown';
      return { source: deck.source, ...place, code, severity: 'note', args: { key } };
    });
}

function isKeyLine(text: string, key: string): boolean {
  const written = text.replace(/^(["'])/, '');
  return written.startsWith(key) && /^["']?\s*:/.test(written.slice(key.length, key.length + 20));
}
