import type { Deck } from '../deck/deck.ts';
import { keepTagged, listTags } from '../deck/keep-tagged.ts';
import { chooseDefaultSheets } from '../files/built-in-decks.ts';
import { openDeckCache } from '../files/deck-cache.ts';
import { locateDecks } from '../files/locate-decks.ts';
import { readDecks, type DecksRead } from '../files/read-decks.ts';
import { UserError } from '../user-error.ts';
import type { View } from '../terminal/view.ts';
import type { World } from '../world.ts';
import { reportSkipped, reportWarnings } from './report-problems.ts';

/** So many tags are named when none of them is the one asked for. */
const SHOWN_TAGS = 12;

/** The decks a command works on. */
export interface OpenedDecks {
  readonly decks: readonly Deck[];
  /** The same with all their questions, whatever their tags. */
  readonly whole: readonly Deck[];
  /** True when every sheet could be read. */
  readonly complete: boolean;
}

/**
 * Reads the decks of a command and tells on the error stream what is wrong with them.
 * @param sheets as the user named them; the default ones when empty
 * @param tags keeps only questions with one of these tags; all when empty
 * @throws UserError as readDecks does; `no-question-with-tag`
 */
export async function openDecks(
  sheets: readonly string[],
  tags: readonly string[],
  view: View,
  world: World,
): Promise<OpenedDecks> {
  const paths =
    sheets.length > 0 ? sheets : await chooseDefaultSheets(world.cwd, view.messages.language);
  const read: DecksRead = await readDecks(paths, world.cwd, openDeckCache(locateDecks(world)));
  reportSkipped(read.skipped, view, world);
  reportWarnings(read.decks, view, world);
  if (read.decks.length === 0) throw new UserError('no-questions', { path: paths.join(', ') });
  const decks = keepTagged(read.decks, tags);
  if (decks.length === 0) {
    const known = listTags(read.decks).slice(0, SHOWN_TAGS).join(', ');
    throw new UserError('no-question-with-tag', { tag: tags.join(', '), known });
  }
  return { decks, whole: read.decks, complete: read.skipped.length === 0 };
}
