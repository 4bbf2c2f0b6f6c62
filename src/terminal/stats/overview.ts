import type { DatedActivity } from '../../scheduling/activity.ts';
import { weekOf } from '../../scheduling/calendar.ts';
import type { StatsMessages } from '../messages/stats-messages.ts';
import { joinFacts, type View } from '../view.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { StatsReport } from './report.ts';

const DAYS = 7;
/** So many sheets are named; of the others their number is told. */
const NAMED_SHEETS = 3;

/** @returns what is shown, as a heading: everything, or since when and of which sheets */
export function nameReport({ since, sheets }: StatsReport, view: View): string {
  const { stats } = view.messages;
  const facts = [
    stats.title(),
    ...(since === null ? [] : [stats.since(since)]),
    ...(sheets === null ? [] : [nameSheets(sheets, stats)]),
  ];
  return joinFacts(facts, view);
}

function nameSheets(sheets: readonly string[], stats: StatsMessages): string {
  const named = sheets.slice(0, NAMED_SHEETS).map(makeSafeLine);
  return stats.onlySheets(named, sheets.length - named.length);
}

/** @returns the sentences above the pictures: how much, how well, how far */
export function describeOverview({ figures, goal }: StatsReport, view: View): string[] {
  const { stats, session, grading } = view.messages;
  const { total, days, streak, retention, overrideRate } = figures;
  const answered = `${stats.answers(total.reviews)} ${stats.onDays(days.length)}`;
  const time = session.duration(total.milliseconds);
  return [
    joinFacts([answered, time, stats.streak(streak.current, streak.longest)], view),
    session.counts(total),
    retention === null
      ? stats.noRetention()
      : stats.retention(grading.percent(retention), grading.percent(goal), total.tried),
    stats.overrides(total.overridden, grading.percent(overrideRate ?? 0)),
    stats.begun(figures.begun, figures.questions, figures.due),
  ];
}

/** @returns this week's answers and last week's, as a sentence */
export function describeWeek(
  weeks: readonly DatedActivity[],
  today: number,
  { messages }: View,
): string {
  const count = (monday: number): number => weeks.find(({ day }) => day === monday)?.reviews ?? 0;
  const now = weekOf(today);
  return messages.stats.thisWeek(count(now), count(now - DAYS));
}

/** @returns what was remembered this week and last week, as a sentence */
export function describeKept(
  weeks: readonly DatedActivity[],
  today: number,
  { messages }: View,
): string {
  const tell = (monday: number): string | null => {
    const week = weeks.find(({ day }) => day === monday);
    return week === undefined || week.tried === 0
      ? null
      : messages.grading.percent(week.recalled / week.tried);
  };
  const now = weekOf(today);
  return messages.stats.keptThisWeek(tell(now), tell(now - DAYS));
}
