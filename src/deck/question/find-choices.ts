import { hasQuestionMark } from '../notations/asking.ts';
import type { PlacedText } from '../placed-text.ts';
import type { LabelledBlock } from './find-blocks.ts';
import { findNamed, isNamedIn, readBehind, type Named } from './find-named.ts';
import { lineOf, type Habits } from './habits.ts';
import { isLetterAt, readOptionMark } from './letters.ts';
import { readNamedAnswer } from './named-answer.ts';
import { findBulletRow, findLetteredRow, findNumberedRow, findMarkedRow } from './option-rows.ts';
import type { OptionRow } from './option-row.ts';
import { findOptions, readTaskBox, type Option, type OptionLine } from './options.ts';
import { linesOf, type Region } from './region.ts';
import { findTail } from './spread-options.ts';

/** The options of a question, the right ones ticked. */
export interface Choices {
  /** First line of the first option, and exclusive end of the last, from 0 in the sheet. */
  readonly start: number;
  readonly end: number;
  readonly options: readonly Option[];
  /** What is left for the answer of each line that names the right options. */
  readonly left: ReadonlyMap<number, string>;
  /** What is left of the answer key's entry where it names options; null where it names none. */
  readonly keyRest: string | null;
  /** Units of the prompt's first line before its first option; null where none stands there. */
  readonly promptWidth: number | null;
}

/** What is known beside the lines themselves. */
export interface Surroundings {
  readonly habits: Habits;
  /** The prompt's lines. */
  readonly prompt: readonly string[];
  /** Exclusive end of the prompt's paragraph. */
  readonly possible: number;
  /** What an answer key elsewhere says. */
  readonly key: string | null;
}

interface Lines {
  readonly lines: readonly PlacedText[];
  readonly kinds: readonly OptionLine[];
}

/**
 * Finds the options below a question, in any of the ways they are written: boxes; letters; numbers, bullets and signs
 * where a key or the whole sheet says that they are options.
 * @param below the lines that may hold them
 * @param blocksOf the labelled block of each of these lines
 */
export function findChoices(
  below: Region,
  blocksOf: readonly (LabelledBlock | undefined)[],
  surroundings: Surroundings,
): Choices | null {
  const signs = lookForSigns(below);
  const written = surroundings.prompt[0] ?? '';
  const tailAt = findTail(written);
  if (!signs.hasAny && tailAt < 0) return null;
  const mayHaveRow = signs.hasLetter || tailAt >= 0 || surroundings.habits.hasSigns;
  // an ordinary list is worth no closer look unless something names one of its items
  if (!signs.hasBox && !mayHaveRow && surroundings.key === null && !isNamedIn(below)) return null;
  const read: Lines = {
    lines: linesOf(below, below.start, below.end),
    kinds: blocksOf.map((block, index) => {
      const line = below.start + index;
      if (block !== undefined) return block.kind === 'answer' ? 'stop' : 'blank';
      const kind = lineOf(below, line);
      return kind === 'text' && readBehind(below, line) !== null ? 'stop' : kind;
    }),
  };
  const boxed = signs.hasBox ? findOptions(read.lines, softenStops(read.kinds)) : null;
  if (boxed !== null) {
    const row = { ...boxed, bold: [] };
    return toChoices(below, row, nameIn(below, row, surroundings.key));
  }
  const tail = tailAt < 0 ? null : written.slice(tailAt);
  const lettered = findLetteredRow(read.lines, read.kinds, tail);
  if (lettered !== null && lettered.start < 0) {
    const inPrompt = { ...lettered, start: 0 };
    const named = nameIn(below, inPrompt, surroundings.key);
    const isMeant = named !== null || surroundings.habits.hasRows;
    return isMeant ? { ...toChoices(below, inPrompt, named), promptWidth: tailAt } : null;
  }
  if (lettered !== null) return settleLettered(below, lettered, surroundings, read);
  return findUnlettered(below, read, surroundings);
}

/** Boxes may stand below headings that divide the question. */
function softenStops(kinds: readonly OptionLine[]): readonly OptionLine[] {
  return kinds.map((kind) => (kind === 'stop' ? 'blank' : kind));
}

const FIRST = /^\s*(?:[-*+•○◦(（[\\]|\d{1,2}[.)]|[*_]{0,3}\p{L}(?:[*_]{0,2}\\?[.):、．）：]))/u;

/** What stands at the starts of lines, told before anything is put together. */
interface Signs {
  readonly hasAny: boolean;
  readonly hasBox: boolean;
  /** A row of letters may begin. */
  readonly hasLetter: boolean;
}

function lookForSigns(below: Region): Signs {
  let hasAny = false;
  let hasBox = false;
  let hasLetter = false;
  for (let line = below.start; line < below.end; line += 1) {
    const kind = below.kindAt(line);
    if (kind !== 'text' && kind !== 'html') continue;
    const text = below.textAt(line);
    if (!FIRST.test(text)) continue;
    hasAny = true;
    hasBox ||= readTaskBox(text) !== null;
    hasLetter ||= isLetterAt(readOptionMark(text)?.letter ?? '', 0);
  }
  return { hasAny, hasBox, hasLetter };
}

function settleLettered(
  below: Region,
  row: OptionRow,
  surroundings: Surroundings,
  read: Lines,
): Choices | null {
  const { habits, key } = surroundings;
  const named = nameIn(below, row, key);
  const hasTick = row.options.some(({ isTicked }) => isTicked);
  if (named === null && !hasTick && !habits.hasRows && !isAlone(below, row, surroundings, read)) {
    return null;
  }
  if (named === null && !hasTick && habits.hasBoldRight && row.bold.length < row.options.length) {
    return toChoices(below, row, { places: row.bold, left: NONE_LEFT, keyRest: null });
  }
  return toChoices(below, row, named);
}

/** Whether a row in a sheet without other rows is options all the same: short ones, directly below a question. */
function isAlone(
  below: Region,
  { start, options }: OptionRow,
  { prompt, possible }: Surroundings,
  { kinds }: Lines,
): boolean {
  if (options.length < FEWEST_ALONE || !prompt.some(hasQuestionMark)) return false;
  if (options.some(({ text }) => text === '' || text.length > LONGEST_ALONE || text.includes('\n')))
    return false;
  const from = Math.max(0, possible - below.start);
  return kinds
    .slice(Math.min(from, start), start)
    .every((kind) => kind === 'blank' || kind === 'code');
}

const FEWEST_ALONE = 3;
const LONGEST_ALONE = 100;

/** Numbered and bare lists are options only where a line below, or an answer key, names one of them. */
function findUnlettered(below: Region, read: Lines, { habits, key }: Surroundings): Choices | null {
  if (habits.hasSigns) {
    const signed = findMarkedRow(read.lines, read.kinds);
    if (signed !== null) return toChoices(below, signed, nameIn(below, signed, key));
  }
  if (key === null && !read.kinds.includes('stop')) return null;
  for (const find of [findNumberedRow, findBulletRow]) {
    const row = find(read.lines, read.kinds);
    const named = row === null ? null : nameIn(below, row, key);
    if (row === null || named === null) continue;
    if (isAboveStop(row, read.kinds)) return toChoices(below, row, named);
  }
  return null;
}

/** Whether nothing but blank lines stands between a row and the label below it, or the end. */
function isAboveStop({ end }: OptionRow, kinds: readonly OptionLine[]): boolean {
  let index = end;
  while (kinds[index] === 'blank') index += 1;
  return index >= kinds.length || kinds[index] === 'stop';
}

/** The right options as something below the question, or a key elsewhere, names them. */
interface Naming extends Pick<Named, 'places' | 'left'> {
  readonly keyRest: string | null;
}

const NONE_LEFT: ReadonlyMap<number, string> = new Map();

function nameIn(below: Region, row: OptionRow, key: string | null): Naming | null {
  const options = { letters: row.letters, texts: row.options.map(({ text }) => text) };
  const named = findNamed(below, below.start + row.end, options);
  if (named !== null) return { ...named, keyRest: null };
  const elsewhere = key === null ? null : readNamedAnswer(key, options);
  return elsewhere === null
    ? null
    : { places: elsewhere.places, left: NONE_LEFT, keyRest: elsewhere.rest };
}

function toChoices(below: Region, row: OptionRow, named: Naming | null): Choices {
  const hasTick = row.options.some(({ isTicked }) => isTicked);
  return {
    start: below.start + row.start,
    end: below.start + row.end,
    options: row.options.map(({ text, isTicked }, place) => ({
      text,
      isTicked: hasTick || named === null ? isTicked : named.places.includes(place),
    })),
    left: named?.left ?? NONE_LEFT,
    keyRest: named?.keyRest ?? null,
    promptWidth: null,
  };
}
