import { pad } from '../width.ts';
import { COLUMN_CELLS, LABEL_CELLS, type PlotView } from './report.ts';
import { roundUp } from './scale.ts';

const EIGHTHS = 8;

/** A bar: its first part is solid, the second hatched. */
export interface Column {
  readonly solid: number;
  readonly hatched: number;
}

/**
 * Draws bars that stand side by side, two cells each, over a base line.
 * @param rows lines of the highest bar
 * @returns `rows` lines and the base line
 */
export function renderColumns(columns: readonly Column[], rows: number, view: PlotView): string[] {
  const top = roundUp(
    columns.reduce((most, { solid, hatched }) => Math.max(most, solid + hatched), 0),
  );
  const heights = columns.map((column) => measureColumn(column, top, rows));
  const lines = Array.from({ length: rows }, (_, place) => {
    const row = rows - 1 - place;
    const cells = heights.map((height) => `${drawCell(height, row, view)} `).join('');
    const label = place === 0 ? view.messages.stats.axisNumber(top) : '';
    return `${drawAxis(label, view)}${cells.trimEnd()}`;
  });
  return [...lines, drawBase('0', columns.length, view)];
}

/** @returns a label and the upright line of an axis */
export function drawAxis(label: string, { glyphs, style }: PlotView): string {
  return style.quiet(`${pad(label, LABEL_CELLS - 2, 'left')} ${glyphs.axis.side}`);
}

/** @returns a label and the line below so many columns */
export function drawBase(label: string, columns: number, { glyphs, style }: PlotView): string {
  const line = glyphs.axis.base.repeat(Math.max(0, columns * COLUMN_CELLS - 1));
  return style.quiet(`${pad(label, LABEL_CELLS - 2, 'left')} ${glyphs.axis.corner}${line}`);
}

/** Eighths of a row up to which each part reaches. */
interface Height {
  readonly solid: number;
  readonly whole: number;
}

/** What is more than nothing is never drawn as nothing. */
function measureColumn({ solid, hatched }: Column, top: number, rows: number): Height {
  const scale = (value: number): number =>
    value === 0 ? 0 : Math.max(1, Math.round((value / top) * rows * EIGHTHS));
  return { solid: scale(solid), whole: scale(solid + hatched) };
}

function drawCell({ solid, whole }: Height, row: number, { glyphs, style }: PlotView): string {
  const bottom = row * EIGHTHS;
  const solidHere = Math.min(EIGHTHS, solid - bottom);
  const wholeHere = Math.min(EIGHTHS, whole - bottom);
  if (wholeHere <= 0) return ' ';
  const isSolid = solidHere >= wholeHere || solidHere >= EIGHTHS / 2;
  if (isSolid || (solidHere > 0 && wholeHere < EIGHTHS / 2)) {
    const eighths = solidHere >= wholeHere ? wholeHere : EIGHTHS;
    return style.plot(glyphs.eighths[eighths - 1] ?? '');
  }
  return style.partial(glyphs.hatched);
}
