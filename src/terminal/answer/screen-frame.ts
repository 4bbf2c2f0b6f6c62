import { measure } from '../width.ts';

/** What a prompt has on the screen, and where the cursor is in it. */
export interface Frame {
  readonly lines: readonly string[];
  /** Line of the cursor, from 0. */
  readonly row: number;
  /** Cell of the cursor, from 0. */
  readonly column: number;
}

/**
 * Clears a frame after the terminal has become narrower and broken its lines anew, and leaves as many empty lines,
 * with the cursor in the line where the frame had it: from there @inquirer/core draws as if nothing had happened.
 * @param columns of the terminal now
 * @returns what to write
 */
export function clearBrokenFrame({ lines, row, column }: Frame, columns: number): string {
  const above = lines
    .slice(0, row)
    .reduce((sum, line) => sum + countRows(measure(line), columns), 0);
  const up = above + Math.floor(column / columns);
  const below = lines.length - 1 - row;
  return `\r${move(up, 'A')}\u001b[J${'\n'.repeat(lines.length - 1)}${move(below, 'A')}`;
}

/** @returns what to write to leave the frame behind, with the cursor at the start of the line below it */
export function leaveFrame({ lines, row }: Frame): string {
  return `\r${move(lines.length - 1 - row, 'B')}\n`;
}

function countRows(cells: number, columns: number): number {
  return Math.max(1, Math.ceil(cells / columns));
}

function move(rows: number, direction: 'A' | 'B'): string {
  return rows === 0 ? '' : `\u001b[${rows}${direction}`;
}
