import type { DatedActivity } from '../../scheduling/activity.ts';
import { formatDay } from '../../scheduling/calendar.ts';
import type { Figures } from '../../scheduling/figures.ts';
import { toRef } from '../../scheduling/question-key.ts';
import { renderJson } from '../render-json.ts';
import type { StatsReport } from './report.ts';

/** Version of the shape below, which docs/stats.md describes. */
const VERSION = 1;

/** @returns the figures as JSON; days are `YYYY-MM-DD`, shares 0..1 and times milliseconds */
export function renderStatsJson({ figures, since, sheets, goal }: StatsReport): string {
  const { total, streak, retention, overrideRate } = figures;
  return renderJson({
    format: 'viva-stats',
    version: VERSION,
    today: formatDay(figures.today),
    since: since === null ? null : formatDay(since),
    sheets,
    goal,
    total: { days: figures.days.length, ...total },
    streak,
    retention,
    overrideRate,
    questions: { all: figures.questions, begun: figures.begun, due: figures.due },
    days: figures.days.map(dateActivity),
    weeks: figures.weeks.map(dateActivity),
    forecast: figures.forecast.map(({ day, due, fresh }) => ({
      day: formatDay(day),
      due,
      new: fresh,
    })),
    exams: figures.exams.map(({ exam, ...progress }) => ({ day: formatDay(exam), ...progress })),
    ...listHard(figures),
  });
}

function dateActivity({ day, ...activity }: DatedActivity): object {
  return { day: formatDay(day), ...activity };
}

function listHard({ hardest, weakest }: Figures): object {
  return {
    hardest: hardest.map(({ candidate, progress, difficulty, lapses }) => ({
      question: toRef(candidate.question, candidate.sheet),
      difficulty,
      lapses,
      verdicts: progress.verdicts,
    })),
    weakest: weakest.map(({ candidate, point: { text, missed, hit, weight } }) => ({
      question: toRef(candidate.question, candidate.sheet),
      point: text,
      missed,
      said: hit,
      weight,
    })),
  };
}
