import { pad } from './width.ts';

/** Between two columns. */
export const gutter = 3;

/**
 * Fits columns into a line: the widest give way first, none falls below its minimum.
 * @param naturals cells that each column would like
 * @param minimums cells that each needs to be of use
 * @param available cells of the line without the gutters
 * @returns cells of each column, or null when even the minimums do not fit
 */
export function fitColumns(
  naturals: readonly number[],
  minimums: readonly number[],
  available: number,
): number[] | null {
  const least = naturals.map((natural, index) => Math.min(natural, minimums[index] ?? 1));
  if (sum(least) > available) return null;
  if (sum(naturals) <= available) return [...naturals];
  const widths = least;
  let low = 0;
  let high = Math.max(...naturals.slice(0, available + 1));
  while (low < high) {
    const cap = Math.ceil((low + high) / 2);
    if (sum(capAll(naturals, widths, cap)) <= available) low = cap;
    else high = cap - 1;
  }
  return spreadRest(capAll(naturals, widths, low), naturals, available);
}

function capAll(naturals: readonly number[], least: readonly number[], cap: number): number[] {
  return naturals.map((natural, index) => Math.max(least[index] ?? 1, Math.min(natural, cap)));
}

/** Cells that are left over after capping go to the first columns that want more. */
function spreadRest(widths: number[], naturals: readonly number[], available: number): number[] {
  let rest = available - sum(widths);
  return widths.map((width, index) => {
    if (rest <= 0 || width >= (naturals[index] ?? 0)) return width;
    rest -= 1;
    return width + 1;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/**
 * Sets cells side by side, each of one or more lines.
 * @param cells lines of each cell, painted or not
 * @param widths cells of each column
 * @param between what stands between two columns, three cells wide
 */
export function joinCells(
  cells: readonly (readonly string[])[],
  widths: readonly number[],
  between = '   ',
  sides: readonly ('left' | 'right')[] = [],
): string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((lines, column) => pad(lines[row] ?? '', widths[column] ?? 0, sides[column] ?? 'right'))
      .join(between)
      .trimEnd(),
  );
}
