import { measure, pad } from '../width.ts';
import { COLUMN_CELLS, LABEL_CELLS, type PlotView } from './report.ts';
import { markMonths, type WeekSpan } from './week-span.ts';

/** @returns the names of the months above the weeks in which they begin */
export function renderMonths(span: WeekSpan, { messages, style, width }: PlotView): string {
  let line = ' '.repeat(LABEL_CELLS);
  for (const { week, name } of markMonths(span, messages)) {
    const cell = LABEL_CELLS + week * COLUMN_CELLS;
    const fits = cell + measure(name) <= width;
    if (fits && measure(line) <= cell) line = pad(line, cell) + name;
  }
  return style.quiet(line.trimEnd());
}
