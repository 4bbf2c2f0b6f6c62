import type { Deck, Question } from '../deck.ts';
import { readSheet } from '../read-sheet.ts';
import type { Loss, WaitingTextWriter, WriteOptions } from './format.ts';
import { compareQuestions } from './md/compare-questions.ts';
import { ExactSheetWriter } from './md/exact-sheet.ts';
import { writeFrontMatter, type SheetHead } from './md/front-matter.ts';
import { writeNaturalSheet } from './md/natural-sheet.ts';

/**
 * Writes decks as one sheet in viva's own notation. A deck that is read back the same from headings alone is written so;
 * any other one as an exact sheet, whose questions have ids. Several decks become the outermost sections of one sheet.
 */
export const writeMarkdown: WaitingTextWriter = async function* (decks, options) {
  const [deck, ...others] = decks;
  if (deck === undefined) return;
  const natural = others.length === 0 ? await writeNatural(deck) : null;
  if (natural === null) yield* writeExactSheet(decks, options);
  else yield natural;
};

/** The plainest of these that is read back as the same deck is taken. */
async function writeNatural(deck: Deck): Promise<string | null> {
  for (const says of [
    { title: false, lang: false },
    { title: true, lang: false },
    { title: true, lang: true },
  ]) {
    if (!says.title && deck.title !== null && !hasSections(deck)) continue;
    const body = writeNaturalSheet(says.title ? { ...deck, title: null } : deck, deck.lang);
    if (body === null) return null;
    const head = { ...deck, title: says.title ? deck.title : null, isExact: false };
    const front = await writeFrontMatter({ ...head, lang: says.lang ? deck.lang : null });
    const text = joinParts(front.text, body);
    if (front.isWhole && isSameDeck(deck, await readSheet(text, deck.source))) return text;
  }
  return null;
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
  const taken = new Set<string>();
  for (const { title, tags, source, questions } of decks) {
    const shared = new Set(head.tags);
    const more = tags.filter((tag) => !shared.has(tag));
    for (const question of questions) {
      const own = {
        ...question,
        id: takeId(question, taken, onLoss),
        tags: [...more, ...question.tags],
      };
      const above = isOne ? [] : [title ?? source];
      yield sheet.write(own, [...above, ...question.section]);
    }
  }
}

/** An id is that of one question of a sheet; two decks may have the same. */
function takeId(
  { id, number }: Question,
  taken: Set<string>,
  onLoss: (loss: Loss) => void,
): string {
  let free = id;
  for (let place = 2; taken.has(free); place += 1) free = `${id}-${place}`;
  if (free !== id) onLoss({ code: 'id', question: number });
  taken.add(free);
  return free;
}

/** One sheet has one language and one exam: those of the first deck. */
function joinHeads(decks: readonly Deck[], onLoss: (loss: Loss) => void): SheetHead {
  const [first] = decks;
  if (first === undefined) return NO_HEAD;
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

const NO_HEAD: SheetHead = {
  title: null,
  lang: null,
  tags: [],
  strictness: 'normal',
  exam: null,
  extra: {},
  isExact: true,
};
