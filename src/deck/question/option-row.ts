import { dropFoldTags } from '../html-tags.ts';
import type { PlacedText } from '../placed-text.ts';
import { isWrapped, readOptionText } from './option-text.ts';
import type { Option, OptionLine, Options } from './options.ts';

/** A line that may begin an option. */
export interface Start {
  readonly name: string;
  readonly style: string;
  readonly indent: number;
  readonly width: number;
  readonly isStarred: boolean;
  readonly isBold: boolean;
}

/** Options without boxes. */
export interface OptionRow extends Options {
  /** Options that are bold from their letter on. */
  readonly bold: readonly number[];
}

/** @returns what a line begins with, or null where it begins no option */
export type Reader = (text: string) => Start | null;
/** @returns whether a line goes on with a row that has `place` options */
export type Follows = (start: Start, first: Start, place: number) => boolean;

const IMAGE = /^\s*!\[/;

/** The first row of at least two; linear, for a row that breaks off is given up for good. */
export function findRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
  read: Reader,
  follows: Follows,
): OptionRow | null {
  let row: { index: number; start: Start }[] = [];
  let end = 0;
  for (const [index, { text }] of lines.entries()) {
    const kind = kinds[index];
    if (kind === 'blank') continue;
    const start = kind === 'text' ? read(text) : null;
    const first = row[0]?.start;
    if (start !== null && first !== undefined && follows(start, first, row.length)) {
      row.push({ index, start });
      end = index + 1;
    } else if (first !== undefined && kind !== 'stop' && goesOn(lines, kinds, index, end, row)) {
      end = index + 1;
    } else {
      if (row.length > 1) break;
      row = start !== null && follows(start, start, 0) ? [{ index, start }] : [];
      end = index + 1;
    }
  }
  return row.length > 1 ? toRow(row, lines, end) : null;
}

/** Whether a line belongs to the option above it. */
function goesOn(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
  index: number,
  end: number,
  row: readonly { readonly index: number; readonly start: Start }[],
): boolean {
  const text = lines[index]?.text ?? '';
  const last = row.at(-1);
  const margin = row[0]?.start.indent ?? 0;
  if (last === undefined) return false;
  const isEmpty = (lines[last.index]?.text ?? '').slice(last.start.width).trim() === '';
  if (kinds[index] === 'code') return index === end || isEmpty || hasCode(kinds, row);
  if (index === end) return kinds[index] === 'text';
  return (
    kinds[index] === 'text' && (isEmpty || IMAGE.test(text) || measureIndent(text) > margin + 1)
  );
}

/** Lines of an option in which its code must begin. */
const LONGEST_OPTION = 50;

function hasCode(
  kinds: readonly OptionLine[],
  row: readonly { readonly index: number }[],
): boolean {
  const first = row[0]?.index ?? 0;
  const second = Math.min(row[1]?.index ?? first, first + LONGEST_OPTION);
  return kinds.slice(first, second).includes('code');
}

function toRow(
  row: readonly { readonly index: number; readonly start: Start }[],
  lines: readonly PlacedText[],
  end: number,
): OptionRow {
  const options = row.map(({ index, start }, place): Option => {
    const next = row[place + 1]?.index ?? end;
    return readOption(lines.slice(index, next), start);
  });
  return {
    start: row[0]?.index ?? 0,
    end,
    options,
    letters: row.map(({ start }) => start.name),
    bold: row.flatMap(({ index, start }, place) =>
      start.isBold || isWrapped(lines[index]?.text.slice(start.width) ?? '') ? [place] : [],
    ),
  };
}

function readOption(lines: readonly PlacedText[], start: Start): Option {
  const [first = '', ...others] = lines.map(({ text }) => text);
  const margin = Math.min(start.width, start.indent + 4);
  const rest = others.map((line) => line.slice(Math.min(margin, measureIndent(line))));
  const written = dropFoldTags([first.slice(start.width), ...rest].join('\n')).trim();
  const { text, isRight } = readOptionText(written, start.isBold);
  return { isTicked: start.isStarred || isRight, text };
}

function measureIndent(text: string): number {
  return text.length - text.trimStart().length;
}
