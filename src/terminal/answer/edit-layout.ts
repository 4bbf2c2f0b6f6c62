import { measure, splitGraphemes, type Range } from '../width.ts';
import type { EditBuffer } from './edit-buffer.ts';

/** How wide a row of the answer may be. */
export interface RowLimit {
  /** Terminal cells. */
  readonly cells: number;
  /** UTF-16 units: what draws the prompt counts those for the row of the cursor. */
  readonly units: number;
}

/**
 * Breaks the answer into rows of the screen: at line breaks, behind spaces, inside words that are too long.
 * Every offset belongs to a row, so that the cursor can stand anywhere; one space may hang over the edge.
 * @returns rows in order, at least one; a line break belongs to none
 */
export function layOutRows(text: string, limit: RowLimit): Range[] {
  const rows: Range[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    breakLine(line, start, limit, rows);
    start += line.length + 1;
  }
  return rows;
}

function breakLine(line: string, offset: number, limit: RowLimit, rows: Range[]): void {
  let start = 0;
  let at = 0;
  let used = 0;
  const breakHere = (): void => {
    rows.push({ start: offset + start, end: offset + at });
    start = at;
    used = 0;
  };
  for (const piece of splitPieces(line, limit)) {
    const body = piece.trimEnd() || piece;
    const isOver = used + measure(body) > limit.cells || at - start + body.length > limit.units;
    if (isOver && at > start) breakHere();
    at += piece.length;
    used += measure(piece);
  }
  rows.push({ start: offset + start, end: offset + line.length });
}

/** Words with the spaces behind them; what is too long for a row is cut into its characters. */
function splitPieces(line: string, limit: RowLimit): string[] {
  const words = line.match(/[^ ]+ ?| /g) ?? [];
  return words.flatMap((word) =>
    word.length > limit.units || measure(word.trimEnd()) > limit.cells
      ? splitGraphemes(word).flatMap((it) => cutLong(it, limit))
      : [word],
  );
}

/** A character of dozens of marks is cut like any text that has no room. */
function cutLong(grapheme: string, limit: RowLimit): string[] {
  if (grapheme.length <= Math.min(limit.units, 32)) return [grapheme];
  return grapheme.match(/[^]{1,16}/g) ?? [];
}

/** @returns the row that the offset stands in; at a break, the row that begins there */
export function findRow(rows: readonly Range[], at: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rows[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** @returns cells between the start of the row and the offset */
export function measureColumn(text: string, row: Range, at: number, cells: number): number {
  return Math.min(cells, measure(text.slice(row.start, at)));
}

/**
 * Moves the cursor up or down by rows of the screen, keeping to its column as well as the rows allow.
 * At the first and last row it goes to the start and the end.
 * @param by negative for up
 */
export function moveByRows(buffer: EditBuffer, by: number, limit: RowLimit): EditBuffer {
  const { text, cursor } = buffer;
  const rows = layOutRows(text, limit);
  const from = findRow(rows, cursor);
  const goal =
    buffer.goal ?? measureColumn(text, rows[from] ?? { start: 0, end: 0 }, cursor, limit.cells);
  const to = from + by;
  const target = rows[Math.min(rows.length - 1, Math.max(0, to))] ?? { start: 0, end: 0 };
  const isLast = target.end === text.length || text.charAt(target.end) === '\n';
  const place = findColumn(text, target, goal, isLast);
  const edge = to < 0 ? 0 : text.length;
  return { ...buffer, cursor: to < 0 || to >= rows.length ? edge : place, goal, typing: false };
}

/** The end of a row that goes on in the next one is the next one's start: stay before it. */
function findColumn(text: string, row: Range, goal: number, isLast: boolean): number {
  let at = row.start;
  let column = 0;
  for (const grapheme of splitGraphemes(text.slice(row.start, row.end))) {
    column += measure(grapheme);
    const isAtBreak = !isLast && at + grapheme.length >= row.end;
    if (column > goal || isAtBreak) break;
    at += grapheme.length;
  }
  return at;
}
