import type { Deck, Question } from '../deck.ts';
import { readSheet } from '../read-sheet.ts';
import type { Loss, WaitingTextWriter, WriteOptions } from './format.ts';
import { writeCardLines } from './md/card-lines.ts';
import { compareQuestions } from './md/compare-questions.ts';
import { ExactSheetWriter } from './md/exact-sheet.ts';
import {
  NOTHING_SAID,
  writeFrontMatter,
  type SheetHead,
  type WrittenHead,
} from './md/front-matter.ts';
import { writeNaturalSheet } from './md/natural-sheet.ts';
import { tellIdsApart } from './tell-ids-apart.ts';

/** Reading so many questions again takes a second or two, and a hundred megabytes. */
const MOST_NATURAL = 20_000;

/**
 * Writes decks as one sheet in viva's own notation. A deck that is read back the same from headings alone is written so;
 * any other one as an exact sheet, whose questions have ids. Several decks become the outermost sections of one sheet.
 */
export const writeMarkdown: WaitingTextWriter = async function* (decks, options) {
  const [deck, ...others] = decks;
  if (deck === undefined) return;
  const mayBeNatural = others.length === 0 && deck.questions.length <= MOST_NATURAL;
  const natural = mayBeNatural ? await writeNatural(deck) : null;
  if (natural === null) yield* writeExactSheet(decks, options);
  else yield natural;
};

/**
 * The title stands in a heading where sections stand below it, else in the front matter; the language is said where it
 * would be guessed wrongly.
 * @returns null where that is not read back as the same deck
 */
async function writeNatural(deck: Deck): Promise<string | null> {
  const isHeading = hasSections(deck);
  const body = writeNaturalSheet(isHeading ? deck : { ...deck, title: null }, deck.lang);
  const sheet = body === null ? null : await verify(deck, body, isHeading);
  if (sheet !== null || isHeading) return sheet;
  // terms ask nothing: headings alone would be taken for sections
  const cards = writeCardLines(deck);
  return cards === null ? null : verify(deck, cards, false);
}

/** @returns the sheet with its front matter; null where it is not read back as the same deck */
async function verify(deck: Deck, body: string, isHeading: boolean): Promise<string | null> {
  const title = isHeading ? null : deck.title;
  const write = async (lang: string | null): Promise<WrittenHead> =>
    writeFrontMatter({ ...deck, title, lang, isExact: false });
  const bare = await write(null);
  if (!bare.isWhole) return null;
  const text = joinParts(bare.text, body);
  const read = await readSheet(text, deck.source);
  if (!isSameDeck(deck, { ...read, lang: deck.lang }) || isDoubtful(deck, read)) return null;
  if (read.lang === deck.lang) return text;
  const { text: front, isWhole } = await write(deck.lang);
  return isWhole ? joinParts(front, body) : null;
}

/** What reading complains of, though it comes to the same. */
const DOUBTS: ReadonlySet<string> = new Set(['unclosed-fence', 'text-outside', 'nothing-asks']);

function isDoubtful(meant: Deck, read: Deck): boolean {
  const known = new Set<string>(meant.problems.map(({ code }) => code));
  return read.problems.some(({ code }) => DOUBTS.has(code) && !known.has(code));
}

function hasSections({ questions }: Deck): boolean {
  return questions.some(({ section }) => section.length > 0);
}

function joinParts(front: string, body: string): string {
  return `${front === '' ? '' : `${front}\n`}${body.trimEnd()}\n`;
}

function isSameDeck(meant: Deck, read: Deck): boolean {
  return (
    describeHead(meant) === describeHead(read) &&
    meant.questions.length === read.questions.length &&
    meant.questions.every((question, at) => isSameQuestion(question, read.questions[at]))
  );
}

function describeHead({ title, lang, tags, strictness, exam, extra }: Deck): string {
  return JSON.stringify([title, lang, tags, strictness, exam, extra]);
}

function isSameQuestion(meant: Question, read: Question | undefined): boolean {
  return (
    read !== undefined &&
    meant.label === read.label &&
    JSON.stringify(meant.section) === JSON.stringify(read.section) &&
    compareQuestions(meant, read).length === 0
  );
}

async function* writeExactSheet(
  decks: readonly Deck[],
  { onLoss }: WriteOptions,
): AsyncGenerator<string> {
  const [first] = decks;
  if (first === undefined) return;
  const isOne = decks.length === 1;
  const head = { ...joinHeads(decks, onLoss), isExact: true };
  const { text, isWhole } = await writeFrontMatter(head);
  if (!isWhole) onLoss({ code: 'deck-settings', question: null });
  yield `${text}\n`;
  const sheet = new ExactSheetWriter(first.lang, onLoss);
  for (const { title, tags, source, questions } of tellIdsApart(decks, onLoss)) {
    const shared = new Set(head.tags);
    const more = tags.filter((tag) => !shared.has(tag));
    for (const question of questions) {
      const own = { ...question, tags: [...more, ...question.tags] };
      const above = isOne ? [] : [title ?? source];
      yield sheet.write(own, [...above, ...question.section]);
    }
  }
}

/** One sheet has one language and one exam: those of the first deck. */
function joinHeads(decks: readonly Deck[], onLoss: (loss: Loss) => void): SheetHead {
  const [first] = decks;
  if (first === undefined) return { ...NOTHING_SAID, isExact: true };
  const isAlike = decks.every((deck) => describeSettings(deck) === describeSettings(first));
  if (!isAlike) onLoss({ code: 'deck-settings', question: null });
  const { lang, strictness, exam, extra } = first;
  const tags = first.tags.filter((tag) => decks.every((deck) => deck.tags.includes(tag)));
  const title = decks.length === 1 ? first.title : null;
  return { title, lang, tags, strictness, exam, extra, isExact: true };
}

function describeSettings({ lang, strictness, exam, extra }: Deck): string {
  return JSON.stringify([lang, strictness, exam, extra]);
}
