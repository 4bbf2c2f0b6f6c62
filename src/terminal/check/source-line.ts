import { makeSafe } from '../safe-text.ts';
import { measure, splitGraphemes } from '../width.ts';

/** A part of a line to point at: columns from 1 in UTF-16 units, the end exclusive; no end means one character. */
export interface Span {
  readonly column: number;
  readonly endColumn: number | null;
}

/** A line as a terminal can show it, and what to put below it. */
export interface ShownLine {
  readonly text: string;
  /** Cells before the mark, and cells of the mark: at least 1. */
  readonly before: number;
  readonly marked: number;
}

const TAB_STOP = 4;
/** So many UTF-16 units on each side of the mark are more than any terminal shows. */
const CONTEXT = 1000;
const CUT = '…';
/** Share of the room that stays before the mark when the line is cut. */
const LEAD = 0.3;

interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset in the line. */
  readonly at: number;
}

/**
 * Makes a line of a sheet fit for the screen: harmless, tabs as spaces up to the next stop, cut around the mark where
 * it is too long. What lies far from the mark is not even looked at.
 * @param width cells there are room for, at least 3
 */
export function showLine(line: string, { column, endColumn }: Span, width: number): ShownLine {
  const start = Math.min(column - 1, line.length);
  const end = Math.max(start + 1, Math.min((endColumn ?? column) - 1, line.length));
  const from = Math.max(0, start - CONTEXT);
  const cells = readCells(line.slice(from, start + CONTEXT), from);
  const first = countUntil(cells, start);
  const last = Math.max(first + 1, countUntil(cells, end));
  const isCutBefore = from > 0;
  const isCutBehind = start + CONTEXT < line.length;
  const total = sumWidths(cells, 0, cells.length);
  if (total <= width && !isCutBefore && !isCutBehind)
    return show(cells, 0, cells.length, first, last);
  const room = Math.max(1, width - 2);
  let left = first;
  let lead = 0;
  while (left > 0 && lead + widthOf(cells, left - 1) <= room * LEAD) {
    left -= 1;
    lead += widthOf(cells, left);
  }
  let right = left;
  let used = 0;
  while (right < cells.length && used + widthOf(cells, right) <= room) {
    used += widthOf(cells, right);
    right += 1;
  }
  while (left > 0 && used + widthOf(cells, left - 1) <= room) {
    left -= 1;
    used += widthOf(cells, left);
  }
  const shown = show(cells, left, right, first, last);
  const before = left > 0 || isCutBefore ? CUT : '';
  const behind = right < cells.length || isCutBehind ? CUT : '';
  return {
    text: before + shown.text + behind,
    before: shown.before + before.length,
    marked: shown.marked,
  };
}

function readCells(text: string, offset: number): readonly Cell[] {
  const cells: Cell[] = [];
  let at = offset;
  let used = 0;
  for (const grapheme of splitGraphemes(text)) {
    const shown =
      grapheme === '\t'
        ? ' '.repeat(TAB_STOP - (used % TAB_STOP))
        : makeSafe(grapheme).replaceAll('\n', ' ');
    const width = measure(shown);
    cells.push({ text: shown, width, at });
    used += width;
    at += grapheme.length;
  }
  return cells;
}

/** @returns how many cells begin before an offset; an offset inside a character belongs to it */
function countUntil(cells: readonly Cell[], offset: number): number {
  const next = cells.findIndex(({ at }, index) => (cells[index + 1]?.at ?? at + 1) > offset);
  return next < 0 ? cells.length : next;
}

function show(
  cells: readonly Cell[],
  left: number,
  right: number,
  first: number,
  last: number,
): ShownLine {
  return {
    text: cells
      .slice(left, right)
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    before: sumWidths(cells, left, first),
    marked: Math.max(1, sumWidths(cells, first, Math.min(last, right))),
  };
}

function sumWidths(cells: readonly Cell[], start: number, end: number): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += widthOf(cells, index);
  return sum;
}

function widthOf(cells: readonly Cell[], index: number): number {
  return cells[index]?.width ?? 0;
}
