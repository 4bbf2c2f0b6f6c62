import { fitColumns, joinCells } from '../columns.ts';
import type { View } from '../view.ts';
import { measure, wrap } from '../width.ts';

/** Between two columns. */
const GUTTER = '  ';
/** A column of text that is narrower cannot be read. */
const LEAST_TEXT = 12;

/** How a column is called, and on which side of its cells the space goes. */
export interface TableColumn {
  readonly name: string;
  readonly side: 'left' | 'right';
}

/**
 * Sets rows under the names of their columns; what is too long goes on in the next line, nothing is cut. Where columns do not
 * fit or are not wanted, each row is a line of names and cells.
 * @param rows safe text, one for each column
 * @returns lines
 */
export function renderTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  { style, width, plain }: View,
): string[] {
  const names = columns.map(({ name }) => name);
  const naturals = columns.map((_, index) =>
    [names, ...rows].reduce((most, row) => Math.max(most, measure(row[index] ?? '')), 0),
  );
  const minimums = naturals.map((natural, index) =>
    columns[index]?.side === 'left' ? natural : LEAST_TEXT,
  );
  const available = width - GUTTER.length * (columns.length - 1);
  const widths = plain === true ? null : fitColumns(naturals, minimums, available);
  if (widths === null) return rows.flatMap((row) => wrap(nameCells(names, row), width));
  const sides = columns.map(({ side }) => side);
  const render = (row: readonly string[], paint: (text: string) => string): string[] =>
    joinCells(
      row.map((cell, index) => wrap(cell, widths[index] ?? LEAST_TEXT).map(paint)),
      widths,
      GUTTER,
      sides,
    );
  return [...render(names, style.quiet), ...rows.flatMap((row) => render(row, (text) => text))];
}

function nameCells(names: readonly string[], row: readonly string[]): string {
  return row.map((cell, place) => `${names[place] ?? ''}: ${cell}`).join('; ');
}
