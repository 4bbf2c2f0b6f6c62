import { formatDay } from '../../../scheduling/calendar.ts';
import type { View } from '../../view.ts';
import { describeKept, describeWeek } from '../overview.ts';
import type { StatsReport } from '../report.ts';
import { listWeeks, markMonths, type WeekSpan } from '../week-span.ts';
import { drawCalendar } from './calendar-picture.ts';
import { drawColumns } from './columns-picture.ts';
import { drawCurve } from './curve-picture.ts';
import { renderFolded, renderPageTable } from './page-table.ts';
import { renderParagraphs, renderSection } from './section.ts';

/** @returns the calendar, the bars of the weeks and the line of what was remembered, as sections of a page */
export function renderPast(report: StatsReport, span: WeekSpan, view: View): string {
  const { headings } = view.messages.stats;
  const sections = [
    renderSection(headings.days(), drawCalendar(report, span, view) + tabulateDays(report, view)),
    renderSection(
      headings.weeks(),
      drawWeeks(report, span, view) +
        renderParagraphs([describeWeek(report.figures.weeks, report.figures.today, view)]) +
        tabulateWeeks(report, view),
    ),
  ];
  if (report.figures.retention === null) return sections.join('\n');
  return [
    ...sections,
    renderSection(
      headings.retention(),
      drawRetention(report, span, view) +
        renderParagraphs([describeKept(report.figures.weeks, report.figures.today, view)]),
    ),
  ].join('\n');
}

function drawWeeks({ figures }: StatsReport, span: WeekSpan, view: View): string {
  const { stats } = view.messages;
  const weeks = new Map(figures.weeks.map((week) => [week.day, week]));
  const months = new Map(markMonths(span, view.messages).map(({ week, name }) => [week, name]));
  const columns = listWeeks(span).map((monday, place) => {
    const count = weeks.get(monday)?.reviews ?? 0;
    return {
      solid: count,
      hatched: 0,
      told: `${stats.words.week} ${stats.fullDay(monday)}: ${stats.answers(count)}`,
      name: months.get(place) ?? '',
    };
  });
  const description = describeWeek(figures.weeks, figures.today, view);
  return drawColumns(
    columns,
    { id: 'weeks', title: stats.headings.weeks(), description },
    (count) => stats.axisNumber(count),
  );
}

function drawRetention({ figures, goal }: StatsReport, span: WeekSpan, view: View): string {
  const { stats, grading } = view.messages;
  const weeks = new Map(figures.weeks.map((week) => [week.day, week]));
  const points = listWeeks(span).map((monday) => {
    const { tried, recalled } = weeks.get(monday) ?? { tried: 0, recalled: 0 };
    const share = tried === 0 ? null : recalled / tried;
    const told = `${stats.words.week} ${stats.fullDay(monday)}: ${grading.percent(share ?? 0)}`;
    return { share, told };
  });
  const description = stats.retention(
    grading.percent(figures.retention ?? 0),
    grading.percent(goal),
    figures.total.tried,
  );
  return drawCurve(
    points,
    { share: goal, name: `${stats.words.goal} ${grading.percent(goal)}` },
    { id: 'retention', title: stats.headings.retention(), description },
    (share) => grading.percent(share),
  );
}

function tabulateDays({ figures }: StatsReport, { messages }: View): string {
  const { words, number } = messages.stats;
  return renderFolded(
    words.numbers,
    renderPageTable(
      [
        { name: words.day, side: 'right' },
        { name: words.answers, side: 'left' },
      ],
      figures.days.map(({ day, reviews }) => [formatDay(day), number(reviews)]),
    ),
  );
}

function tabulateWeeks({ figures }: StatsReport, { messages }: View): string {
  const { stats, grading, session } = messages;
  const { words } = stats;
  const names = [words.week, words.answers, words.remembered, words.time];
  return renderFolded(
    words.numbers,
    renderPageTable(
      names.map((name, place) => ({ name, side: place === 0 ? 'right' : 'left' })),
      figures.weeks.map(({ day, reviews, tried, recalled, milliseconds }) => [
        formatDay(day),
        stats.number(reviews),
        tried === 0 ? '—' : grading.percent(recalled / tried),
        session.duration(milliseconds),
      ]),
    ),
  );
}
