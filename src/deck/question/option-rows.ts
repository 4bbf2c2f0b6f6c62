import { dropFoldTags } from '../html-tags.ts';
import type { PlacedText } from '../placed-text.ts';
import { isLetterAt, readOptionMark } from './letters.ts';
import { isWrapped, readOptionText } from './option-text.ts';
import type { Option, OptionLine, Options } from './options.ts';
import { spreadOptions } from './spread-options.ts';

/** A line that may begin an option. */
interface Start {
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

type Reader = (text: string) => Start | null;
/** @returns whether a line goes on with a row that has `place` options */
type Follows = (start: Start, first: Start, place: number) => boolean;

const NUMBERED = /^(\s*)(?:[-*+]\s{1,4})?\(?(\d{1,2})([.)])\s+/;
const BULLET = /^(\s*)([-*+•○◦]|\\-)\s+/;
const IMAGE = /^\s*!\[/;
/**
 * Finds lettered options: a row of letters from A on, at least two. Several may share a line.
 * @param tail the end of the prompt's own line where that may be the first option
 * @returns the row; its start is -1 where it begins in the tail
 */
export function findLetteredRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
  tail: string | null = null,
): OptionRow | null {
  const spread = spreadOptions(lines, kinds, tail);
  const row = findRow(spread.lines, spread.kinds, readLettered, (start, first, place) =>
    place === 0
      ? isLetterAt(start.name, 0)
      : isLetterAt(start.name, place) &&
        start.style === first.style &&
        Math.abs(start.indent - first.indent) <= 3,
  );
  if (row === null) return null;
  return {
    ...row,
    start: spread.origins[row.start] ?? 0,
    end: (spread.origins[row.end - 1] ?? 0) + 1,
  };
}

/** Finds numbered options from 1 on; they are options only where a key names a number. */
export function findNumberedRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  return findRow(
    lines,
    kinds,
    readNumbered,
    (start, first, place) => Number(start.name) === place + 1 && start.style === first.style,
  );
}

/** Finds a bare list; its items are options only where a key names one. */
export function findBulletRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  return findRow(
    lines,
    kinds,
    readBullet,
    (start, first) => start.style === first.style && Math.abs(start.indent - first.indent) <= 1,
  );
}

/** Finds a list of `-` and `+` items, the right ones with `+`; null where it has not both. */
export function findSignedRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  const row = findRow(
    lines,
    kinds,
    (text) => {
      const start = readBullet(text);
      return start === null || (start.style !== '+' && start.style !== '-')
        ? null
        : { ...start, isStarred: start.style === '+' };
    },
    (start, first) => Math.abs(start.indent - first.indent) <= 1,
  );
  const ticked = row?.options.filter(({ isTicked }) => isTicked).length ?? 0;
  return row !== null && ticked > 0 && ticked < row.options.length ? row : null;
}

function readLettered(text: string): Start | null {
  const mark = readOptionMark(text);
  return mark === null ? null : { ...mark, name: mark.letter };
}

function readNumbered(text: string): Start | null {
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const [whole, blank = '', name = '', style = ''] = found;
  return {
    name,
    style,
    indent: blank.length,
    width: whole.length,
    isStarred: false,
    isBold: false,
  };
}

function readBullet(text: string): Start | null {
  const found = BULLET.exec(text);
  if (found === null) return null;
  const [whole, blank = '', style = ''] = found;
  return {
    name: '',
    style,
    indent: blank.length,
    width: whole.length,
    isStarred: false,
    isBold: false,
  };
}

/** The first row of at least two; linear, for a row that breaks off is given up for good. */
function findRow(
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
