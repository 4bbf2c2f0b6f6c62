import { pad } from '../width.ts';
import { BrailleField } from './braille.ts';
import { drawAxis, drawBase } from './column-chart.ts';
import { COLUMN_CELLS, type PlotView } from './report.ts';
import { findFloor } from './scale.ts';

const DOTS_ACROSS = 2;
const DOTS_DOWN = 4;

/**
 * Draws shares as a line over columns of two cells.
 * @param values 0..1; null where there is none, and the line is broken
 * @returns `rows` lines and the base line
 */
export function renderLine(
  values: readonly (number | null)[],
  rows: number,
  view: PlotView,
): string[] {
  const { glyphs, style, messages } = view;
  const floor = findFloor(values.filter((value) => value !== null));
  const drawn = glyphs.point === null ? drawBraille : drawPoints;
  const { percent } = messages.grading;
  const lines = drawn(values, floor, rows, glyphs.point ?? '').map((line, place) => {
    const label = place === 0 ? percent(1) : '';
    return drawAxis(label, view) + (line === '' ? '' : style.plot(line));
  });
  return [...lines, drawBase(percent(floor), values.length, view)];
}

function drawBraille(
  values: readonly (number | null)[],
  floor: number,
  rows: number,
): readonly string[] {
  const field = new BrailleField(values.length * COLUMN_CELLS, rows);
  const lowest = rows * DOTS_DOWN - 1;
  const place = (value: number): number => Math.round(((1 - value) / (1 - floor)) * lowest);
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const x = index * COLUMN_CELLS * DOTS_ACROSS;
    const y = place(value);
    // a point is two dots wide, so that it is seen where no line leads to it
    field.line(x, y, x + 1, y);
    const next = values[index + 1] ?? null;
    if (next !== null) field.line(x + 1, y, x + COLUMN_CELLS * DOTS_ACROSS, place(next));
  }
  return field.render();
}

function drawPoints(
  values: readonly (number | null)[],
  floor: number,
  rows: number,
  point: string,
): readonly string[] {
  const rowOf = (value: number): number => Math.round(((1 - value) / (1 - floor)) * (rows - 1));
  return Array.from({ length: rows }, (_, row) =>
    values
      .map((value) => pad(value !== null && rowOf(value) === row ? point : '', COLUMN_CELLS))
      .join('')
      .trimEnd(),
  );
}
