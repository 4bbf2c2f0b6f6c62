import type { Candidate } from './candidates.ts';
import type { Progress } from './progress.ts';
import type { StudyTime } from './study-plan.ts';
import { planStudy } from './study-plan.ts';

/** What there is to do, in numbers. */
export interface DueCounts {
  /** Questions to look at again today. */
  readonly due: number;
  /** New questions to begin today; all of them where no exam spreads them. */
  readonly fresh: number;
  /** New questions altogether. */
  readonly unseen: number;
  readonly questions: number;
  /** The next day (since 1970-01-01) after today on which something is due; null when there is none. */
  readonly next: number | null;
}

/** Counts what is due. */
export function countDue(
  candidates: readonly Candidate[],
  progress: Progress,
  time: StudyTime,
): DueCounts {
  const { today, known, fresh } = planStudy(candidates, progress, time);
  let due = 0;
  let next: number | null = null;
  for (const question of known) {
    if (question.due === null) continue;
    if (question.due <= today) due += 1;
    else next = Math.min(next ?? question.due, question.due);
  }
  return {
    due,
    fresh: fresh.reduce((sum, { begin }) => sum + begin, 0),
    unseen: fresh.reduce((sum, group) => sum + group.candidates.length, 0),
    questions: candidates.length,
    next,
  };
}
