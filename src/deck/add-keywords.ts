import { splitLines } from './blocks/lines.ts';
import type { Deck, Question } from './deck.ts';
import { insertLines, type Insertion } from './insert-lines.ts';
import { readKeywords } from './key-points/read-keywords.ts';
import { placeText } from './placed-text.ts';
import { readSheet } from './read-sheet.ts';

/** Key points to be written below the answer of one question. */
export interface NewKeywords {
  /** Number of the question in the sheet. */
  readonly question: number;
  /** Texts of list items, as writeKeyPoint writes them; at least one. */
  readonly items: readonly string[];
}

/** A sheet with key points written into it. */
export interface KeywordsAdded {
  readonly text: string;
  /** Numbers of the questions, rising. */
  readonly written: readonly number[];
  /** Questions with no place where the block would be read back as it is meant. */
  readonly leftOut: readonly number[];
}

/** Readings of the sheet that are made at most: places are tried for many questions at a time. */
const MOST_READINGS = 200;

/**
 * Writes key points into a sheet, a labelled block below each answer. Every way of writing it is read again before
 * it is taken: all questions must be the same as before but for the new key points.
 * @param text the whole sheet, byte order mark included
 */
export async function addKeywords(
  text: string,
  source: string,
  added: readonly NewKeywords[],
): Promise<KeywordsAdded> {
  const before = await readSheet(text, source);
  const lines = splitLines(text);
  const drafts = added.map((keywords) => draftBlock(keywords, before, lines));
  const taken: Attempt[] = [];
  const open: Attempt[][] = drafts.length > 0 ? [drafts.map((draft) => ({ draft, place: 0 }))] : [];
  let readings = 0;
  for (let group = open.pop(); group !== undefined; group = open.pop()) {
    if (readings === MOST_READINGS) break;
    readings += 1;
    const all = [...taken, ...group];
    const after = await readSheet(insertLines(text, all.map(placeBlock)), source);
    if (isAsMeant(before, after, all)) taken.push(...group);
    else open.push(...tryOtherwise(group));
  }
  const written = taken.map(({ draft }) => draft.question).toSorted((a, b) => a - b);
  const isWritten = new Set(written);
  return {
    text: insertLines(text, taken.map(placeBlock)),
    written,
    leftOut: added.map(({ question }) => question).filter((number) => !isWritten.has(number)),
  };
}

interface Draft extends NewKeywords {
  readonly label: string;
  /** The line to come after, from 1. */
  readonly after: number;
  /** White space before each line, the likeliest first. */
  readonly indents: readonly string[];
}

/** A draft with the indentation that is tried. */
interface Attempt {
  readonly draft: Draft;
  readonly place: number;
}

function draftBlock(keywords: NewKeywords, deck: Deck, lines: readonly string[]): Draft {
  const own = findLinesOf(keywords.question, deck, lines);
  const texts = own.map((index) => indentOf(lines[index]));
  const least = texts.toSorted((a, b) => a.length - b.length)[0] ?? '';
  return {
    ...keywords,
    label: deck.lang.startsWith('ru') ? 'Ключевые слова:' : 'Keywords:',
    after: (own.at(-1) ?? findLastLine(lines)) + 1,
    indents: [...new Set([least, '', texts.at(-1) ?? ''])],
  };
}

/** The lines of the answer that hold something; of the prompt where both share a line. */
function findLinesOf(
  question: number,
  { account }: Deck,
  lines: readonly string[],
): readonly number[] {
  for (const owner of ['answer', 'prompt']) {
    const own = account.flatMap((entry, index) => {
      const isOwn = entry.question === question && entry.owner === owner;
      return isOwn && (lines[index] ?? '').trim() !== '' ? [index] : [];
    });
    if (own.length > 0) return own;
  }
  return [];
}

/** A question given in the front matter may have no line in the body. */
function findLastLine(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '');
}

function indentOf(line = ''): string {
  return line.slice(0, line.length - line.trimStart().length);
}

function placeBlock({ draft, place }: Attempt): Insertion {
  const indent = draft.indents[place] ?? '';
  const items = draft.items.map((item) => `${indent}- ${item}`);
  return { after: draft.after, lines: [indent + draft.label, ...items] };
}

/** Halves a group that did not work out; a question alone gets the next indentation, if there is one. */
function tryOtherwise(group: readonly Attempt[]): Attempt[][] {
  const [first] = group;
  if (group.length > 1) {
    const middle = group.length >> 1;
    return [group.slice(middle), group.slice(0, middle)];
  }
  if (first === undefined || first.place + 1 >= first.draft.indents.length) return [];
  return [[{ draft: first.draft, place: first.place + 1 }]];
}

function isAsMeant(before: Deck, after: Deck, attempts: readonly Attempt[]): boolean {
  const meant = new Map(attempts.map(({ draft }) => [draft.question, draft.items]));
  return (
    before.questions.length === after.questions.length &&
    before.problems.length === after.problems.length &&
    before.questions.every((question, index) => {
      const items = meant.get(question.number);
      const keyPoints = items === undefined ? question.keyPoints : readItems(items);
      const other = after.questions[index];
      return other !== undefined && describe(other) === describe({ ...question, keyPoints });
    })
  );
}

function readItems(items: readonly string[]): Question['keyPoints'] {
  return readKeywords(items.map((item, index) => placeText(`- ${item}`, index + 1, 1))).keyPoints;
}

/** All of a question but its lines, which move. */
function describe(question: Question): string {
  return JSON.stringify(question, (key, value: unknown) => (key === 'line' ? undefined : value));
}
