import type { ForecastDay } from '../../scheduling/figures.ts';
import { weekOf } from '../../scheduling/calendar.ts';
import { measure, pad, wrap } from '../width.ts';
import type { View } from '../view.ts';
import { renderColumns } from './column-chart.ts';
import { COLUMN_CELLS, LABEL_CELLS, type PlotView } from './report.ts';

const ROWS = 5;

/** @returns bars of what comes due day by day, as far as there is room, with a sentence of the numbers */
export function renderForecast(forecast: readonly ForecastDay[], view: PlotView): string[] {
  const { style, glyphs, messages } = view;
  const room = Math.max(1, Math.floor((view.width - LABEL_CELLS) / COLUMN_CELLS));
  const days = forecast.slice(0, room);
  const columns = days.map(({ due, fresh }) => ({ solid: due, hatched: fresh }));
  const { words } = messages.stats;
  const samples = [
    `${style.plot(glyphs.shades[4])} ${words.due}`,
    `${style.partial(glyphs.hatched)} ${words.fresh}`,
  ];
  const fits = LABEL_CELLS + measure(samples.join('  ')) <= view.width;
  const legend = !forecast.some(({ fresh }) => fresh > 0)
    ? []
    : fits
      ? [samples.join('  ')]
      : samples;
  return [
    ...renderColumns(columns, ROWS, view),
    style.quiet(nameDays(days, view)),
    ...legend.map((line) => {
      const margin = Math.max(0, Math.min(LABEL_CELLS, view.width - measure(line)));
      return ' '.repeat(margin) + line;
    }),
    ...wrap(describeForecast(forecast, view), view.width),
  ];
}

/** @returns today, tomorrow and all of the days, new questions included */
export function describeForecast(forecast: readonly ForecastDay[], { messages }: View): string {
  const counts = forecast.map(({ due, fresh }) => due + fresh);
  return messages.stats.coming({
    today: counts[0] ?? 0,
    tomorrow: counts[1] ?? 0,
    all: counts.reduce((sum, count) => sum + count, 0),
    days: counts.length,
  });
}

/** Today and the Mondays behind it. */
function nameDays(days: readonly ForecastDay[], { messages, width }: PlotView): string {
  let line = ' '.repeat(LABEL_CELLS);
  for (const [place, { day }] of days.entries()) {
    if (place > 0 && weekOf(day) !== day) continue;
    const cell = LABEL_CELLS + place * COLUMN_CELLS;
    const name = messages.stats.shortDay(day);
    const isFree = place === 0 || measure(line) < cell;
    if (isFree && cell + measure(name) <= width) line = pad(line, cell) + name;
  }
  return line;
}
