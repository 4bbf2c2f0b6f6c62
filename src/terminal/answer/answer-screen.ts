import { fitKeys } from '../key-help.ts';
import type { View } from '../view.ts';
import { measure, type Range } from '../width.ts';
import type { EditBuffer } from './edit-buffer.ts';
import { findRow, layOutRows, measureColumn, type RowLimit } from './edit-layout.ts';
import type { Frame } from './screen-frame.ts';

/** The part of the terminal that an answer may take. */
export interface Room {
  readonly columns: number;
  readonly rows: number;
}

const GUTTER = '│ ';
/** Lines that are not the answer: heading, keys, and one of the terminal that stays free. */
const OTHER_LINES = 3;

/** @returns how wide a row of the answer may be: what draws the prompt needs the last column to stay free */
export function limitRows({ columns }: Room): RowLimit {
  const room = Math.max(4, columns - GUTTER.length - 1);
  return { cells: room, units: room };
}

/**
 * Draws the answer as far as it fits, the cursor always in sight.
 * @param top the row that was the first one shown last time
 * @param help what the line below says, as far as there is room
 * @returns the frame, and the first row shown now
 */
export function drawAnswer(
  buffer: EditBuffer,
  room: Room,
  top: number,
  help: readonly string[],
  view: View,
): { readonly frame: Frame; readonly top: number } {
  const limit = limitRows(room);
  const rows = layOutRows(buffer.text, limit);
  const at = findRow(rows, buffer.cursor);
  const height = Math.max(1, room.rows - OTHER_LINES);
  const first = Math.max(
    0,
    Math.min(rows.length - height, Math.max(at - height + 1, Math.min(top, at))),
  );
  const shown = rows.slice(first, first + height);
  const row = rows[at] ?? { start: 0, end: 0 };
  return {
    top: first,
    frame: {
      lines: [
        drawHeading(first, room, view),
        ...shown.map((range) => drawRow(buffer.text, range, limit, view)),
        drawHelp(rows.length - first - shown.length, help, room, view),
      ],
      row: at - first + 1,
      column: GUTTER.length + measureColumn(buffer.text, row, buffer.cursor, limit.cells),
    },
  };
}

function drawRow(text: string, { start, end }: Range, limit: RowLimit, { style }: View): string {
  const row = text.slice(start, end);
  return style.quiet(GUTTER) + (measure(row) > limit.cells ? row.trimEnd() : row);
}

function drawHeading(above: number, { columns }: Room, { style, messages }: View): string {
  const heading = messages.session.yourAnswer();
  if (above === 0) return style.accent(heading);
  const more = ` · ${messages.session.moreLinesAbove(above)}`;
  return measure(heading + more) < columns
    ? style.accent(heading) + style.quiet(more)
    : style.accent(heading);
}

function drawHelp(
  below: number,
  help: readonly string[],
  { columns }: Room,
  { style, messages }: View,
): string {
  const more = below > 0 ? [messages.session.moreLinesBelow(below)] : [];
  return style.quiet(fitKeys([...more, ...help], columns - 1));
}
