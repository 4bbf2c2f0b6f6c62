import type { DatedActivity } from '../../scheduling/activity.ts';
import { formatDay } from '../../scheduling/calendar.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';
import { describePace, listShares } from './exam-view.ts';
import { describeForecast } from './forecast-view.ts';
import { renderHardest, renderWeakest } from './hard-view.ts';
import { describeOverview, nameReport } from './overview.ts';
import { isNothing, joinSections, type StatsReport } from './report.ts';
import { renderTable } from './table.ts';

/** Below this width the time of each week is left out. */
const ROOM_FOR_TIME = 48;

/**
 * Tells how learning comes along in sentences and tables: for pipes, files and screen readers.
 * @returns lines joined by `\n`
 */
export function renderStatsTables(report: StatsReport, view: View): string {
  const { figures, since } = report;
  const { stats } = view.messages;
  const prose = (sentence: string): string[] => wrap(sentence, view.width);
  const exams = figures.exams.map((exam) => [
    ...prose(stats.examOn(exam.exam, exam.daysLeft)),
    ...listShares(exam, view).flatMap(({ name, told }) => prose(`${name}: ${told}`)),
    ...prose(describePace(exam, view)),
  ]);
  if (isNothing(report))
    return joinSections([stats.nothing(report.sheets !== null).flatMap(prose), ...exams]);
  return joinSections([
    [...prose(nameReport(report, view)), ...describeOverview(report, view).flatMap(prose)],
    figures.days.length === 0
      ? prose(stats.nothingSince(since ?? figures.today))
      : [...prose(stats.headings.weeks()), ...tabulateWeeks(figures.weeks, view)],
    ...exams,
    [
      ...prose(stats.headings.forecast()),
      ...prose(describeForecast(figures.forecast, view)),
      ...tabulateForecast(report, view),
    ],
    [...prose(stats.headings.hardest()), ...renderHardest(figures.hardest, view)],
    [...prose(stats.headings.weakest()), ...renderWeakest(figures.weakest, view)],
  ]);
}

/** Every week with answers. */
function tabulateWeeks(weeks: readonly DatedActivity[], view: View): string[] {
  const { stats, grading, session } = view.messages;
  const { words } = stats;
  const hasTime = view.width >= ROOM_FOR_TIME;
  const names = [words.week, words.answers, words.remembered, ...(hasTime ? [words.time] : [])];
  return renderTable(
    names.map((name, place) => ({ name, side: place === 0 ? 'right' : 'left' })),
    weeks.map(({ day, reviews, tried, recalled, milliseconds }) => [
      formatDay(day),
      stats.number(reviews),
      tried === 0 ? '—' : grading.percent(recalled / tried),
      ...(hasTime ? [session.duration(milliseconds)] : []),
    ]),
    view,
  );
}

/** Only days on which there is something to do. */
function tabulateForecast({ figures }: StatsReport, view: View): string[] {
  const { words, number } = view.messages.stats;
  const busy = figures.forecast.filter(({ due, fresh }) => due + fresh > 0);
  const hasFresh = busy.some(({ fresh }) => fresh > 0);
  if (busy.length === 0) return [];
  const names = [words.day, words.due, ...(hasFresh ? [words.fresh] : [])];
  return renderTable(
    names.map((name, place) => ({ name, side: place === 0 ? 'right' : 'left' })),
    busy.map(({ day, due, fresh }) => [
      formatDay(day),
      number(due),
      ...(hasFresh ? [number(fresh)] : []),
    ]),
    view,
  );
}
