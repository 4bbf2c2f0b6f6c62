import type { Style } from '../style.ts';
import { measure, type Range } from '../width.ts';
import type { FieldFrame } from './answer-field.ts';
import type { EditBuffer } from './edit-buffer.ts';
import { findRow, layOutRows, measureColumn, type RowLimit } from './edit-layout.ts';
import type { Room } from './scene.ts';

const GUTTER = '│ ';

/** @returns how wide a row of the answer may be: what draws the prompt needs the last column to stay free */
export function limitRows({ columns }: Pick<Room, 'columns'>): RowLimit {
  const room = Math.max(4, columns - GUTTER.length - 1);
  return { cells: room, units: room };
}

/**
 * Draws a text that is being typed as far as it fits, the cursor always in sight.
 * @param room all rows of which it may take
 * @param top the row that was the first one shown last time
 */
export function drawText(buffer: EditBuffer, room: Room, top: number, style: Style): FieldFrame {
  const limit = limitRows(room);
  const rows = layOutRows(buffer.text, limit);
  const at = findRow(rows, buffer.cursor);
  const height = Math.max(1, room.rows);
  const first = scrollTo(at, top, rows.length, height);
  const shown = rows.slice(first, first + height);
  const row = rows[at] ?? { start: 0, end: 0 };
  return {
    lines: shown.map((range) => drawRow(buffer.text, range, limit, style)),
    row: at - first,
    column: GUTTER.length + measureColumn(buffer.text, row, buffer.cursor, limit.cells),
    above: first,
    below: rows.length - first - shown.length,
  };
}

/**
 * @param at the row that must be seen
 * @param top the first row that was shown last
 * @returns the first row to show now, out of so many rows, on a screen of so many
 */
export function scrollTo(at: number, top: number, rows: number, height: number): number {
  return Math.max(0, Math.min(rows - height, Math.max(at - height + 1, Math.min(top, at))));
}

function drawRow(text: string, { start, end }: Range, limit: RowLimit, style: Style): string {
  const row = text.slice(start, end);
  return style.quiet(GUTTER) + (measure(row) > limit.cells ? row.trimEnd() : row);
}
