import type { PlacedText } from '../placed-text.ts';
import { isLetterAt, readOptionMark } from './letters.ts';
import { findRow, type OptionRow, type Start } from './option-row.ts';
import type { OptionLine } from './options.ts';
import { spreadOptions } from './spread-options.ts';

const NUMBERED = /^(\s*)(?:[-*+]\s{1,4})?\(?(\d{1,2})([.)])\s+/;
const BULLET = /^(\s*)([-*+•○◦]|\\-)\s+/;

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
function findSignedRow(
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
  return row !== null && isPartlyTicked(row) ? row : null;
}

const MARKED_ITEM =
  /^\s{0,12}(?:[-*+•○◦]|\d{1,2}[.)])\s.*(?:[✅✔☑✓]\uFE0F?|[(（](?:correct|right|верно|правильно|вірно|richtig|correct[ao])[)）])\s*$/iu;

/** @returns whether a line is an item with a mark behind it that says it is the right one */
export function isMarkedItem(text: string): boolean {
  return MARKED_ITEM.test(text);
}

/** Finds a list whose right items have a sign before them or a mark behind them; null where all or none have. */
export function findMarkedRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  const signed = findSignedRow(lines, kinds);
  if (signed !== null) return signed;
  const rows = [findBulletRow(lines, kinds), findNumberedRow(lines, kinds)];
  return rows.find((row) => row !== null && isPartlyTicked(row)) ?? null;
}

function isPartlyTicked({ options }: OptionRow): boolean {
  const ticked = options.filter(({ isTicked }) => isTicked).length;
  return ticked > 0 && ticked < options.length;
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
