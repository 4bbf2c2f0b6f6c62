import { stat } from 'node:fs/promises';
import { relative, resolve, isAbsolute } from 'node:path';
import type { Deck } from '../../deck/deck.ts';
import { openDeckCache } from '../../files/deck-cache.ts';
import { locateDecks } from '../../files/locate-decks.ts';
import { readDecks } from '../../files/read-decks.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';

/**
 * Looks for the sheets of former sessions under the names they were given then. The history holds no folders, so that
 * those are found that lie where viva is started now.
 * @param named as `Progress.named`
 * @param known decks that were read already
 * @returns those that are there and can be read, by their names; each file once
 */
export async function readLearnedSheets(
  named: readonly string[],
  known: readonly Deck[],
  world: World,
): Promise<readonly (readonly Deck[])[]> {
  const cache = openDeckCache(locateDecks(world));
  const pathOf = ({ source }: Deck): string => resolve(world.cwd, source);
  const seen = new Set(known.map(pathOf));
  const groups: Deck[][] = [];
  for (const name of named.toReversed()) {
    const group = (await readLikely(name, cache, world)).filter((deck) => !seen.has(pathOf(deck)));
    for (const deck of group) seen.add(pathOf(deck));
    groups.push(group);
  }
  return groups;
}

async function readLikely(
  name: string,
  cache: ReturnType<typeof openDeckCache>,
  { cwd }: World,
): Promise<readonly Deck[]> {
  if (!(await isLikely(name, cwd))) return [];
  try {
    return (await readDecks([name], cwd, cache)).decks;
  } catch (error) {
    // it is not what it was: what the history knows is enough
    if (error instanceof UserError) return [];
    throw error;
  }
}

/** A file; a folder only below this one, as a name may come from another machine and mean much more here. */
async function isLikely(name: string, cwd: string): Promise<boolean> {
  const path = resolve(cwd, name);
  const found = await stat(path).catch(() => null);
  if (found?.isFile() === true) return true;
  const below = relative(cwd, path);
  return (
    found?.isDirectory() === true && below !== '' && !below.startsWith('..') && !isAbsolute(below)
  );
}
