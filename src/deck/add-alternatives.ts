import { splitLines } from './blocks/lines.ts';
import type { Deck, Question } from './deck.ts';
import type { Alternative, KeyPoint } from './key-point.ts';
import { readAlternativeText } from './key-points/alternatives.ts';
import { escapeWords } from './key-points/write-key-point.ts';
import { readSheet } from './read-sheet.ts';

/** Wordings that are to count for a key point of the author. */
export interface NewAlternatives {
  /** Number of the question in the sheet. */
  readonly question: number;
  /** The key point's text. */
  readonly point: string;
  /** In a learner's words: they mean no more than words. At least one. */
  readonly wordings: readonly string[];
}

/** A sheet with wordings written into it. */
export interface AlternativesAdded {
  readonly text: string;
  readonly written: readonly NewAlternatives[];
  /** Those of key points that are not there, or where they would not be read back as they are meant. */
  readonly leftOut: readonly NewAlternatives[];
}

/**
 * Writes wordings behind the key points they count for, each behind a `|`; every other byte stays as it is. The sheet is
 * read again before a change is taken: all questions must be the same but for the new wordings.
 * @param text the whole sheet, byte order mark included
 */
export async function addAlternatives(
  text: string,
  source: string,
  added: readonly NewAlternatives[],
): Promise<AlternativesAdded> {
  let current = { text, deck: await readSheet(text, source) };
  const written: NewAlternatives[] = [];
  const leftOut: NewAlternatives[] = [];
  for (const wanted of added) {
    const changed = await addTo(current, wanted, source);
    (changed === null ? leftOut : written).push(wanted);
    current = changed ?? current;
  }
  return { text: current.text, written, leftOut };
}

interface Reading {
  readonly text: string;
  readonly deck: Deck;
}

async function addTo(
  { text, deck }: Reading,
  { question: number, point, wordings }: NewAlternatives,
  source: string,
): Promise<Reading | null> {
  const question = deck.questions.find((candidate) => candidate.number === number);
  const keyPoint = question?.keyPoints.find((candidate) => candidate.text === point);
  const read = readWordings(wordings);
  if (question === undefined || keyPoint === undefined || read === null) return null;
  const meant = extendPoint(keyPoint, read);
  if (meant === null) return null;
  const keyPoints = question.keyPoints.map((other) => (other === keyPoint ? meant : other));
  const expected = describeAll(deck, { ...question, keyPoints });
  for (const at of findPlaces(text, point, keyPoint.line)) {
    const changed = text.slice(0, at) + barred(read) + text.slice(at);
    const after = await readSheet(changed, source);
    if (describeAll(after) === expected) return { text: changed, deck: after };
  }
  return null;
}

/** @returns the wordings as the sheet says them; null when one of them says nothing */
function readWordings(wordings: readonly string[]): readonly Alternative[] | null {
  const read = wordings.flatMap((wording) => readAlternativeText(escapeWords(wording)) ?? []);
  return read.length === wordings.length ? read : null;
}

function barred(alternatives: readonly Alternative[]): string {
  return alternatives.map(({ text }) => ` | ${text}`).join('');
}

function extendPoint(keyPoint: KeyPoint, added: readonly Alternative[]): KeyPoint | null {
  const { claim } = keyPoint;
  if (claim.kind !== 'said') return null;
  const alternatives = [...claim.alternatives, ...added];
  return {
    ...keyPoint,
    text: keyPoint.text + barred(added),
    claim: { kind: 'said', alternatives },
  };
}

/** @returns the offsets behind every occurrence of a key point's text on its line; of a point without a line none */
function findPlaces(text: string, point: string, line: number | null): readonly number[] {
  if (line === null) return [];
  const start = findLine(text, line);
  const end = start + (splitLines(text)[line - 1]?.length ?? 0);
  const places: number[] = [];
  for (let at = text.indexOf(point, start); at >= 0; at = text.indexOf(point, at + 1)) {
    if (at + point.length > end) break;
    places.push(at + point.length);
  }
  return places;
}

const LINE_END = /\r\n|\r|\n/g;

function findLine(text: string, line: number): number {
  if (line === 1) return 0;
  let count = 1;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    count += 1;
    if (count === line) return index + end.length;
  }
  return text.length;
}

/** All of the questions; their lines stay, as no line is added. */
function describeAll({ questions, problems }: Deck, instead?: Question): string {
  const meant = questions.map((question) =>
    question.number === instead?.number ? instead : question,
  );
  return JSON.stringify([meant, problems.length]);
}
