import type { DayOf } from './calendar.ts';
import { weekOf } from './calendar.ts';
import { HOUR } from './count-review.ts';
import type { HourTally, Progress } from './progress.ts';

/** What was done in a span of days. */
export interface Activity {
  readonly reviews: number;
  readonly correct: number;
  readonly partial: number;
  readonly wrong: number;
  readonly milliseconds: number;
  /** Verdicts that the learner changed. */
  readonly overridden: number;
  /** Questions answered for the first time. */
  readonly begun: number;
  /** Answers to questions last answered half a day ago or longer. */
  readonly tried: number;
  /** Those of them that were remembered: true retention is `recalled` by `tried`. */
  readonly recalled: number;
}

/** A day or week with answers. */
export interface DatedActivity extends Activity {
  /** Days since 1970-01-01; of a week its Monday. */
  readonly day: number;
}

const NO_ACTIVITY: Activity = {
  reviews: 0,
  correct: 0,
  partial: 0,
  wrong: 0,
  milliseconds: 0,
  overridden: 0,
  begun: 0,
  tried: 0,
  recalled: 0,
};

/**
 * @param sheets base names of the sheets to look at; null for all
 * @param since the first day, days since 1970-01-01; null from the beginning
 * @returns the days with answers, in order
 */
export function listDays(
  progress: Progress,
  dayOf: DayOf,
  sheets: ReadonlySet<string> | null,
  since: number | null,
): readonly DatedActivity[] {
  const days = new Map<number, Activity>();
  for (const [sheet, hours] of progress.sheets) {
    if (sheets !== null && !sheets.has(sheet)) continue;
    for (const tally of hours) {
      // the middle, because where zones differ by parts of an hour a day begins within one
      const day = dayOf(tally[0] * HOUR + HOUR / 2);
      if (since !== null && day < since) continue;
      days.set(day, addActivity(days.get(day) ?? NO_ACTIVITY, toActivity(tally)));
    }
  }
  return [...days]
    .toSorted(([first], [second]) => first - second)
    .map(([day, activity]) => ({ day, ...activity }));
}

/** @returns the weeks with answers, in order, each under its Monday */
export function sumWeeks(days: readonly DatedActivity[]): readonly DatedActivity[] {
  const weeks = new Map<number, Activity>();
  for (const { day, ...activity } of days) {
    const week = weekOf(day);
    weeks.set(week, addActivity(weeks.get(week) ?? NO_ACTIVITY, activity));
  }
  return [...weeks].map(([day, activity]) => ({ day, ...activity }));
}

/** @returns everything together */
export function sumActivity(days: readonly Activity[]): Activity {
  return days.reduce(addActivity, NO_ACTIVITY);
}

/** Days in a row with answers. */
export interface Streak {
  /** Up to today, or to yesterday as long as nothing was answered today. */
  readonly current: number;
  readonly longest: number;
}

/** @param days in order, each once */
export function findStreak(days: readonly { readonly day: number }[], today: number): Streak {
  let run = 0;
  let longest = 0;
  let last: number | null = null;
  for (const { day } of days) {
    run = last === day - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = day;
  }
  const isOn = last !== null && last >= today - 1;
  return { current: isOn ? run : 0, longest };
}

function addActivity(one: Activity, other: Activity): Activity {
  return {
    reviews: one.reviews + other.reviews,
    correct: one.correct + other.correct,
    partial: one.partial + other.partial,
    wrong: one.wrong + other.wrong,
    milliseconds: one.milliseconds + other.milliseconds,
    overridden: one.overridden + other.overridden,
    begun: one.begun + other.begun,
    tried: one.tried + other.tried,
    recalled: one.recalled + other.recalled,
  };
}

function toActivity(tally: HourTally): Activity {
  const [, correct, partial, wrong, milliseconds, overridden, begun, tried, recalled] = tally;
  const reviews = correct + partial + wrong;
  return { reviews, correct, partial, wrong, milliseconds, overridden, begun, tried, recalled };
}
