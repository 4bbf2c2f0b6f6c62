import type { DatedActivity } from '../../scheduling/activity.ts';
import { measure, pad } from '../width.ts';
import { findHeatLevel, findHeatSteps } from './heat-levels.ts';
import { renderMonths } from './month-line.ts';
import { LABEL_CELLS, type PlotView } from './report.ts';
import { listWeeks, type WeekSpan } from './week-span.ts';

/** Weekdays that are named; the ones between are understood. */
const NAMED = new Set([0, 2, 4]);

/** A shade and the space behind it. */
const SAMPLE_CELLS = 3;
const GAP = '  ';

/**
 * Draws a calendar: a column for each week, a row for each day of it, darker the more was answered.
 * @returns lines, the last ones telling what the shades mean
 */
export function renderHeatMap(
  days: readonly DatedActivity[],
  span: WeekSpan,
  today: number,
  view: PlotView,
): string[] {
  const shown = new Map(
    days.flatMap(({ day, reviews }) => (day < span.first ? [] : [[day, reviews]])),
  );
  const steps = findHeatSteps([...shown.values()]);
  const rows = view.messages.stats.weekdays.map((name, weekday) => {
    const label = view.style.quiet(pad(NAMED.has(weekday) ? name : '', LABEL_CELLS - 1, 'left'));
    const cells = listWeeks(span).map((monday) => {
      const day = monday + weekday;
      return day > today ? '  ' : shade(findHeatLevel(shown.get(day) ?? 0, steps), view);
    });
    return `${label} ${cells.join('')}`.trimEnd();
  });
  return [renderMonths(span, view), ...rows, ...renderLegend(steps, view)];
}

/** Two cells are about a square. */
function shade(level: number, { glyphs, style }: PlotView): string {
  const glyph = glyphs.shades[level] ?? '';
  return level === 0 ? `${style.quiet(glyph)} ` : style.plot(glyph + glyph);
}

/** What each shade means, on as many lines as it takes. */
function renderLegend(steps: readonly number[], view: PlotView): string[] {
  const { range, words } = view.messages.stats;
  const entries = steps.map((step, place) => {
    const next = steps[place + 1];
    const level = findHeatLevel(step, steps);
    return { level, told: range(step, next === undefined ? null : next - 1) };
  });
  const lines: string[] = [];
  let used = Infinity;
  for (const { level, told } of [...entries, { level: null, told: words.perDay }]) {
    const cells = measure(told) + (level === null ? 0 : SAMPLE_CELLS);
    const isNew = used + GAP.length + cells > view.width;
    const sample = level === null ? '' : `${shade(level, view)} `;
    const entry = sample + view.style.quiet(told);
    const margin = Math.max(0, Math.min(LABEL_CELLS, view.width - cells));
    if (isNew) lines.push(' '.repeat(margin) + entry);
    else lines.push(`${lines.pop() ?? ''}${GAP}${entry}`);
    used = (isNew ? margin : used + GAP.length) + cells;
  }
  return lines;
}
