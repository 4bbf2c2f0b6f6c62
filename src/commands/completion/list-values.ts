import { listTags } from '../../deck/keep-tagged.ts';
import type { Deck } from '../../deck/deck.ts';
import { toPlainText } from '../../deck/markup.ts';
import { FORMATS } from '../../deck/formats/registry.ts';
import { chooseDefaultSheets } from '../../files/built-in-decks.ts';
import { openDeckCache } from '../../files/deck-cache.ts';
import { locateDecks } from '../../files/locate-decks.ts';
import { readDecks } from '../../files/read-decks.ts';
import type { Language } from '../../terminal/messages/messages.ts';
import type { World } from '../../world.ts';

/** What can stand at the cursor. */
export interface Values {
  readonly candidates: readonly Candidate[];
  /** Endings of files that can stand there too, with the dot; empty for any file; null for none. */
  readonly files: readonly string[] | null;
}

export interface Candidate {
  readonly value: string;
  /** What it means; empty where it goes without saying. */
  readonly about: string;
}

/** Where values come from. */
export interface Source {
  /** Arguments given so far. */
  readonly operands: readonly string[];
  readonly language: Language;
  readonly world: World;
}

/** An id that is a hash of the prompt: nobody types it. */
const HASH = /^[\da-f]{12}$/;

/**
 * Lists what an argument or the value of an option can be.
 * @param name as it stands in `<…>` and `[…]`: what is called the same is completed the same way
 */
export async function listValues(name: string, source: Source): Promise<Values> {
  const lister = Object.hasOwn(LISTERS, name) ? LISTERS[name] : undefined;
  return lister === undefined ? NOTHING : await lister(source);
}

const NOTHING: Values = { candidates: [], files: null };
const ANY_FILE = (): Values => ({ candidates: [], files: [] });
const SHEET_FILES = (): Values => ({
  candidates: [],
  files: Object.values(FORMATS).flatMap(({ extensions, reader }) =>
    reader === null ? [] : extensions,
  ),
});

const LISTERS: Readonly<Record<string, (source: Source) => Values | Promise<Values>>> = {
  sheets: SHEET_FILES,
  sheet: SHEET_FILES,
  rows: ANY_FILE,
  file: ANY_FILE,
  files: ANY_FILE,
  tag: async (source) => pick(listTags(await readNamed(source)).map((tag) => [tag, ''])),
  question: listQuestions,
  former: ({ world }) => listKnown(world, 'listKnownQuestions'),
  event: ({ world }) => listKnown(world, 'listAnswers'),
  deck: ({ world }) => listKnown(world, 'listKnownSheets'),
};

function pick(pairs: readonly (readonly [value: string, about: string])[]): Values {
  return { candidates: pairs.map(([value, about]) => ({ value, about })), files: null };
}

/** The sheets named so far that can be read; without any, the default ones. */
async function readNamed({ operands, language, world }: Source): Promise<readonly Deck[]> {
  const named = operands.length > 0 ? operands : await chooseDefaultSheets(world.cwd, language);
  const cache = openDeckCache(locateDecks(world));
  const read = await Promise.all(
    named.map((path) => readDecks([path], world.cwd, cache).catch(() => ({ decks: [] }))),
  );
  return read.flatMap(({ decks }) => decks);
}

/** Of the sheet that was named; without one, those that were ever answered. */
async function listQuestions(source: Source): Promise<Values> {
  const decks = source.operands.length > 0 ? await readNamed(source) : [];
  const questions = decks.flatMap((deck) => deck.questions);
  if (questions.length === 0) return listKnown(source.world, 'listKnownQuestions');
  return pick([
    ...questions.map(({ number, prompt }) => [String(number), toPlainText(prompt)] as const),
    ...questions
      .filter(({ id }) => !HASH.test(id))
      .map(({ id, prompt }) => [id, toPlainText(prompt)] as const),
  ]);
}

/** The history is opened only when something of it is asked for. */
async function listKnown(
  world: World,
  list: 'listKnownQuestions' | 'listAnswers' | 'listKnownSheets',
): Promise<Values> {
  const lists = await import('./list-known.ts');
  return pick(lists[list](world));
}
