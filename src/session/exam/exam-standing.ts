import type { Aids, Escape } from '../asked.ts';
import type { ExamClock } from './exam-clock.ts';
import type { ExamOutline, ExamStanding } from './exam-prompter.ts';
import type { ExamQueue } from './exam-queue.ts';
import { findMarks, roundMarks } from './marks.ts';

/** @returns what an exam is going to be; `before` is what is known of it when it goes on */
export function outlineExam(
  queue: ExamQueue,
  {
    terms,
    before,
    leftOut,
  }: Pick<ExamOutline, 'terms' | 'leftOut'> & {
    readonly before: { readonly elapsed: number } | null;
  },
): ExamOutline {
  const { plan } = queue;
  return {
    terms,
    decks: [...new Set(plan.map(({ deck }) => deck))],
    total: plan.length,
    marks: roundMarks(plan.reduce((sum, { question }) => sum + findMarks(question), 0)),
    before: before === null ? null : plan.length - queue.length,
    used: before?.elapsed ?? 0,
    leftOut,
  };
}

/** @returns how an exam stands now */
export function describeStanding(queue: ExamQueue, clock: ExamClock): ExamStanding {
  return {
    total: queue.plan.length,
    left: queue.length,
    passed: queue.countPassed(),
    elapsed: clock.read(),
    timeLeft: clock.countLeft(),
    deadline: clock.deadline,
  };
}

/** @returns what there is to fall back on in an exam: nothing helps, and a question can only be put off */
export function giveAids({ deadline, since }: ExamClock): Aids {
  return {
    draft: '',
    missing: null,
    may: new Set<Escape>(['skip']),
    deadline,
    since: deadline === null ? since : null,
    hint: () => Promise.resolve(null),
  };
}
