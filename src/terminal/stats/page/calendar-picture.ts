import { findHeatLevel, findHeatSteps } from '../heat-levels.ts';
import type { StatsReport } from '../report.ts';
import type { View } from '../../view.ts';
import { listWeeks, markMonths, type WeekSpan } from '../week-span.ts';
import { escapeText, renderElement, renderLabel, renderPicture } from './markup.ts';

/** From one week to the next, and from one day to the next. */
export const STEP = 14;
/** Before the first week. */
export const LEFT = 38;
const TOP = 16;
const LEGEND = TOP + 7 * STEP + 14;

/** Besides getting darker, squares grow with the number of answers. */
const looks = [
  { name: 'none', side: 2 },
  { name: 'one', side: 6 },
  { name: 'two', side: 8 },
  { name: 'three', side: 10 },
  { name: 'four', side: 12 },
] as const;

/** @returns the calendar as a drawing: a column for each week, a square for each day */
export function drawCalendar({ figures }: StatsReport, span: WeekSpan, view: View): string {
  const { stats } = view.messages;
  const counts = new Map(figures.days.map(({ day, reviews }) => [day, reviews]));
  const shown = figures.days.filter(({ day }) => day >= span.first);
  const steps = findHeatSteps(shown.map(({ reviews }) => reviews));
  const squares = listWeeks(span).flatMap((monday, week) =>
    stats.weekdays.flatMap((_, weekday) => {
      const day = monday + weekday;
      if (day > figures.today) return [];
      const count = counts.get(day) ?? 0;
      const told = `${stats.fullDay(day)}: ${stats.answers(count)}`;
      return [drawSquare(week, weekday, findHeatLevel(count, steps), told)];
    }),
  );
  const answers = stats.answers(shown.reduce((sum, { reviews }) => sum + reviews, 0));
  return renderPicture(
    {
      id: 'days',
      title: stats.headings.days(),
      description: `${answers}, ${stats.onDays(shown.length)}`,
      height: LEGEND + 10,
    },
    drawMonths(span, view) + drawWeekdays(view) + squares.join('') + drawLegend(steps, view),
  );
}

/** @returns the names of the months over the weeks in which they begin */
function drawMonths(span: WeekSpan, { messages }: View): string {
  return markMonths(span, messages)
    .map(({ week, name }) => renderLabel(name, LEFT + week * STEP, TOP - 6))
    .join('');
}

function drawWeekdays({ messages }: View): string {
  return [0, 2, 4]
    .map((weekday) =>
      renderLabel(
        messages.stats.weekdays[weekday] ?? '',
        LEFT - 6,
        TOP + weekday * STEP + 10,
        'end',
      ),
    )
    .join('');
}

function drawSquare(week: number, weekday: number, level: number, told: string): string {
  const { name, side } = looks[level] ?? looks[0];
  const inset = (STEP - side) / 2;
  return renderElement(
    'rect',
    {
      class: name,
      x: LEFT + week * STEP + inset - 1,
      y: TOP + weekday * STEP + inset - 1,
      width: side,
      height: side,
      rx: 1.5,
    },
    renderElement('title', {}, escapeText(told)),
  );
}

function drawLegend(steps: readonly number[], { messages }: View): string {
  const { range, words } = messages.stats;
  const entry = 62;
  const parts = steps.map((step, place) => {
    const next = steps[place + 1];
    const { name, side } = looks[findHeatLevel(step, steps)] ?? looks[0];
    const x = LEFT + place * entry;
    const y = LEGEND - 4 - side / 2;
    return (
      renderElement('rect', { class: name, x, y, width: side, height: side, rx: 1.5 }) +
      renderLabel(range(step, next === undefined ? null : next - 1), x + 16, LEGEND)
    );
  });
  return parts.join('') + renderLabel(words.perDay, LEFT + steps.length * entry, LEGEND);
}
