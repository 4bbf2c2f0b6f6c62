import type { Activity, DatedActivity, Streak } from './activity.ts';
import { findStreak, listDays, sumActivity, sumWeeks } from './activity.ts';
import type { Candidate } from './candidates.ts';
import type { ExamProgress } from './pace.ts';
import { measureExams } from './pace.ts';
import type { PointProgress, Progress, QuestionProgress } from './progress.ts';
import type { KnownQuestion, StudyPlan, StudyTime } from './study-plan.ts';
import { planStudy } from './study-plan.ts';
import { findWeakPoints } from './weak-points.ts';

/** What to look at. */
export interface FigureWishes {
  /** Base names of sheets; null for everything that was ever answered. */
  readonly sheets: ReadonlySet<string> | null;
  /** First day of the past to look at, days since 1970-01-01; null from the beginning. */
  readonly since: number | null;
  /** Days to look ahead, today included. */
  readonly ahead: number;
  /** How many hardest questions and weakest points. */
  readonly most: number;
}

/** What falls to a day if nothing is answered until then. */
export interface ForecastDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Questions to look at again; today's hold all that are late. */
  readonly due: number;
  /** New ones that an exam wants begun. */
  readonly fresh: number;
}

/** A question that is hard to keep. */
export interface HardQuestion {
  readonly candidate: Candidate;
  readonly progress: QuestionProgress;
  /** FSRS's difficulty, 1..10. */
  readonly difficulty: number;
  readonly lapses: number;
}

/** A key point that is missed again and again. */
export interface WeakPoint {
  readonly candidate: Candidate;
  readonly point: PointProgress;
}

/** Everything that `viva stats` shows, as data. */
export interface Figures {
  readonly today: number;
  /** Days with answers, in order. */
  readonly days: readonly DatedActivity[];
  /** Weeks with answers, in order. */
  readonly weeks: readonly DatedActivity[];
  readonly total: Activity;
  readonly streak: Streak;
  /** Of all verdicts those that the learner changed, 0..1; null without any. */
  readonly overrideRate: number | null;
  /** Of questions looked at again those that were remembered, 0..1; null without any. */
  readonly retention: number | null;
  /** Questions of the sheets: all of them, those answered before, and those that wait for today. */
  readonly questions: number;
  readonly begun: number;
  readonly due: number;
  readonly forecast: readonly ForecastDay[];
  readonly hardest: readonly HardQuestion[];
  readonly weakest: readonly WeakPoint[];
  readonly exams: readonly ExamProgress[];
}

/**
 * @param candidates the questions of the sheets looked at
 * @returns what the history and these questions come to at that time
 */
export function collectFigures(
  candidates: readonly Candidate[],
  progress: Progress,
  wishes: FigureWishes,
  time: StudyTime,
): Figures {
  const plan = planStudy(candidates, progress, time);
  const all = listDays(progress, time.dayOf, wishes.sheets, null);
  const { since } = wishes;
  const days = since === null ? all : all.filter(({ day }) => day >= since);
  const total = sumActivity(days);
  return {
    today: plan.today,
    days,
    weeks: sumWeeks(days),
    total,
    streak: findStreak(all, plan.today),
    overrideRate: divide(total.overridden, total.reviews),
    retention: divide(total.recalled, total.tried),
    questions: candidates.length,
    begun: plan.known.length,
    due: plan.known.filter(({ due }) => due !== null && due <= plan.today).length,
    forecast: forecastDays(plan, wishes.ahead),
    hardest: findHardest(plan.known, wishes.most),
    weakest: findWeakest(plan.known, wishes.most),
    exams: measureExams(plan, all, time),
  };
}

function divide(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** New ones without an exam belong to no day. */
function forecastDays({ today, known, fresh }: StudyPlan, ahead: number): readonly ForecastDay[] {
  const due = Array<number>(ahead).fill(0);
  for (const question of known) {
    if (question.due === null) continue;
    const place = Math.max(0, question.due - today);
    if (place < ahead) due[place] = (due[place] ?? 0) + 1;
  }
  const planned = fresh.filter(({ exam }) => exam !== null);
  return due.map((count, place) => ({
    day: today + place,
    due: count,
    fresh: planned.reduce((sum, group) => {
      const before = place === 0 ? 0 : group.begin + (place - 1) * group.beginPerDay;
      const most = place === 0 ? group.begin : group.beginPerDay;
      return sum + Math.max(0, Math.min(most, group.candidates.length - before));
    }, 0),
  }));
}

/** Those forgotten most often, then the most difficult ones, then those forgotten soonest. */
function findHardest(known: readonly KnownQuestion[], most: number): readonly HardQuestion[] {
  return known
    .filter(({ memory, progress }) => memory.lapses > 0 || progress.verdicts.wrong > 0)
    .toSorted(
      (one, other) =>
        other.memory.lapses - one.memory.lapses ||
        other.memory.difficulty - one.memory.difficulty ||
        one.memory.stability - other.memory.stability,
    )
    .slice(0, most)
    .map(({ candidate, progress, memory: { difficulty, lapses } }) => ({
      candidate,
      progress,
      difficulty,
      lapses,
    }));
}

function findWeakest(known: readonly KnownQuestion[], most: number): readonly WeakPoint[] {
  return known
    .flatMap(({ candidate, progress }) =>
      findWeakPoints(progress.points).map((point) => ({ candidate, point })),
    )
    .toSorted((one, other) => other.point.weight - one.point.weight)
    .slice(0, most);
}
