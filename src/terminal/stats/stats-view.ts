import { clampProse, wrap } from '../width.ts';
import { renderExam } from './exam-view.ts';
import { renderForecast } from './forecast-view.ts';
import { renderHardest, renderWeakest } from './hard-view.ts';
import { renderHeatMap } from './heat-map.ts';
import { renderColumns } from './column-chart.ts';
import { renderLine } from './line-chart.ts';
import { describeKept, describeOverview, describeWeek, nameReport } from './overview.ts';
import { isNothing, joinSections, type PlotView, type StatsReport } from './report.ts';
import { listWeeks, spanWeeks } from './week-span.ts';

/** Lines of the bars and of the line below the calendar, which shares its weeks with them. */
const ROWS = 4;
/** What a screen can hold next to each other at a glance. */
const SHOWN_HARDEST = 5;

/**
 * Draws how learning comes along: a calendar, weeks, what comes due, exams, what is hard.
 * @returns lines joined by `\n`, none wider than the view
 */
export function renderStats(report: StatsReport, view: PlotView): string {
  const { figures } = report;
  const { headings } = view.messages.stats;
  const prose = (sentence: string): string[] => wrap(sentence, clampProse(view.width));
  const exams = figures.exams.map((exam) =>
    head(view.messages.stats.examOn(exam.exam, exam.daysLeft), renderExam(exam, view), view),
  );
  if (isNothing(report)) {
    return joinSections([
      view.messages.stats.nothing(report.sheets !== null).flatMap(prose),
      ...exams,
    ]);
  }
  return joinSections([
    head(nameReport(report, view), describeOverview(report, view).flatMap(prose), view),
    ...drawPast(report, view),
    ...exams,
    head(headings.forecast(), renderForecast(figures.forecast, view), view),
    head(headings.hardest(), renderHardest(figures.hardest.slice(0, SHOWN_HARDEST), view), view),
    head(headings.weakest(), renderWeakest(figures.weakest, view), view),
  ]);
}

/** Three pictures over the same weeks. */
function drawPast(report: StatsReport, view: PlotView): readonly (readonly string[])[] {
  const { figures, since } = report;
  const { headings, nothingSince } = view.messages.stats;
  if (figures.days.length === 0) return [wrap(nothingSince(since ?? figures.today), view.width)];
  const span = spanWeeks(report, view.width);
  const weeks = new Map(figures.weeks.map((week) => [week.day, week]));
  const shown = listWeeks(span).map((monday) => weeks.get(monday));
  const columns = shown.map((week) => ({ solid: week?.reviews ?? 0, hatched: 0 }));
  const kept = shown.map((week) =>
    week === undefined || week.tried === 0 ? null : week.recalled / week.tried,
  );
  return [
    head(headings.days(), renderHeatMap(figures.days, span, figures.today, view), view),
    head(
      headings.weeks(),
      [
        ...renderColumns(columns, ROWS, view),
        ...wrap(describeWeek(figures.weeks, figures.today, view), view.width),
      ],
      view,
    ),
    ...(kept.some((share) => share !== null)
      ? [
          head(
            headings.retention(),
            [
              ...renderLine(kept, ROWS, view),
              ...wrap(describeKept(figures.weeks, figures.today, view), view.width),
            ],
            view,
          ),
        ]
      : []),
  ];
}

function head(heading: string, lines: readonly string[], view: PlotView): readonly string[] {
  return [...wrap(heading, view.width).map(view.style.heading), ...lines];
}
