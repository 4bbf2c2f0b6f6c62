import { dropFoldTags } from '../html-tags.ts';
import type { PlacedText } from '../placed-text.ts';
import { isLetterAt } from './letters.ts';
import { readOptionText } from './option-text.ts';

/** An option with its box. */
export interface Option {
  readonly isTicked: boolean;
  /** Markdown without list mark, box and letter. */
  readonly text: string;
}

/** The options of a question and where they stand. */
export interface Options {
  /** Index of the first line of the first option, and exclusive end of the last. */
  readonly start: number;
  readonly end: number;
  readonly options: readonly Option[];
  /** The letter or number of each option, as written; `''` where it has none. */
  readonly letters: readonly string[];
}

/** A line with a box, taken apart. */
export interface TaskBox {
  readonly isTicked: boolean;
  /** White space before the list mark. */
  readonly indent: number;
  /** UTF-16 units before the option's text. */
  readonly width: number;
  /** Emphasis begins before the box. */
  readonly isBold: boolean;
}

/** What the lines of a question are to its options; at a stop they end. */
export type OptionLine = 'blank' | 'code' | 'text' | 'stop';

const BOX =
  /^(\s*)(?:[-*+]|\d{1,9}[.)])\s{1,4}(\*\*|__)?(?:\[([ xXхХ✓✔])\]|\(([ xXхХ])\))(?:\s+|$)/;
const LETTER = /^\(?([A-Za-zА-Яа-я])\\?[.)]\s+/;

/** @returns the box a list item begins with, or null */
export function readTaskBox(text: string): TaskBox | null {
  const found = BOX.exec(text);
  if (found === null) return null;
  const [whole, blank = '', bold, box, circle] = found;
  const isBold = bold !== undefined;
  return { isTicked: (box ?? circle) !== ' ', indent: blank.length, width: whole.length, isBold };
}

/**
 * Finds the options among the lines of a question. An option goes on over indented lines and code, also behind a blank
 * line; text at the margin behind a blank line ends the options.
 *
 * @param kinds what each line is; boxes in code are none
 * @returns null where there is no box
 */
export function findOptions(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): Options | null {
  const boxes = lines.map(({ text }, index) =>
    kinds[index] === 'text' ? readTaskBox(text) : null,
  );
  const start = boxes.findIndex((box) => box !== null);
  if (start < 0 || isPartOfText(lines, kinds, start, boxes[start]?.indent ?? 0)) return null;
  const margin = Math.min(...boxes.map((box) => box?.indent ?? Number.POSITIVE_INFINITY));
  const isOption = (index: number): boolean => (boxes[index]?.indent ?? margin + 2) <= margin + 1;
  const starts: number[] = [];
  let end = start;
  for (let index = start; index < lines.length; index += 1) {
    if (kinds[index] === 'blank') continue;
    if (kinds[index] === 'stop') break;
    const isNext = isOption(index);
    const isAttached = index === end || kinds[index] === 'code';
    if (!isNext && !isAttached && measureIndent(lines[index]) <= margin) break;
    if (isNext || starts.length === 0) starts.push(index);
    end = index + 1;
  }
  const options = starts.map((first, place) => {
    const box = boxes[first] ?? { isTicked: false, indent: 0, width: 0, isBold: false };
    return readOption(lines.slice(first, starts[place + 1] ?? end), box);
  });
  return { start, end, ...dropLetters(options) };
}

/** Boxes nested in the items of a text are steps to be ticked off; below one item alone they may be options. */
function isPartOfText(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
  start: number,
  indent: number,
): boolean {
  if (indent < NESTED) return false;
  let outer = 0;
  for (let index = 0; index < start; index += 1) {
    if (kinds[index] === 'text' && measureIndent(lines[index]) < indent) outer += 1;
  }
  return outer > 1;
}

const NESTED = 2;

function measureIndent(line: PlacedText | undefined): number {
  const text = line?.text ?? '';
  return text.length - text.trimStart().length;
}

function readOption(lines: readonly PlacedText[], box: TaskBox): Option {
  const [first = '', ...others] = lines.map(({ text }) => text);
  const content = Math.min(box.indent + 2, box.width);
  const rest = others.map((line) =>
    line.slice(Math.min(content, line.length - line.trimStart().length)),
  );
  const written = dropFoldTags([first.slice(box.width), ...rest].join('\n')).trim();
  const { text, isRight } = readOptionText(written, box.isBold);
  return { isTicked: box.isTicked || isRight, text };
}

/** Letters are dropped when every option has one and they follow each other. */
export function dropLetters(options: readonly Option[]): Pick<Options, 'options' | 'letters'> {
  const letters = options.map(({ text }) => LETTER.exec(text)?.[1] ?? '');
  const isRow =
    options.length > 1 &&
    letters.every((letter, place) => letter !== '' && isLetterAt(letter, place));
  if (!isRow) return { options, letters: options.map(() => '') };
  return {
    options: options.map(({ isTicked, text }) => ({ isTicked, text: text.replace(LETTER, '') })),
    letters,
  };
}
