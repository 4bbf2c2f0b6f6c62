import type { Verdict } from '../../deck/deck.ts';
import type { ExamTerms } from '../../scheduling/event.ts';
import type { Asked } from '../asked.ts';
import { scoreOf, verdictOf, WORTH, type AnsweredQuestion } from '../session-result.ts';
import { findMarks, markScore, roundMarks } from './marks.ts';

/** How an exam came to its end: all answered, handed in before that, out of time, or broken off with Ctrl-C. */
export type ExamEnd = 'finished' | 'handed-in' | 'time-up' | 'stopped';

/** What an exam came to. */
export interface ExamResult {
  readonly terms: ExamTerms;
  readonly end: ExamEnd;
  /** How much of its time was used, in milliseconds. */
  readonly elapsed: number;
  /** All its questions, in the order in which they were drawn. */
  readonly items: readonly ExamItem[];
}

/** A question of an exam with what became of it. */
export interface ExamItem {
  readonly asked: Asked;
  /** Null where there is none. */
  readonly answer: AnsweredQuestion | null;
  /** Marks it got, to the hundredth. */
  readonly got: number;
  /** Marks that it is worth. */
  readonly most: number;
}

/** What the items of an exam add up to. */
export interface ExamTotals {
  readonly got: number;
  readonly most: number;
  /** Share of the marks, 0..1. */
  readonly share: number;
  readonly passes: boolean;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly unanswered: number;
  /** Answers whose verdict is not sure: somebody should look at them. */
  readonly unsure: number;
}

/** @returns a question with its marks */
export function markItem(asked: Asked, answer: AnsweredQuestion | null): ExamItem {
  const most = findMarks(asked.question);
  return { asked, answer, got: answer === null ? 0 : markScore(findShare(answer), most), most };
}

/**
 * By what share of its marks an answer is marked: its score. Where the author names no key points the score is a measure of
 * the words of the reference answer that were found, too rough for marks, and the verdict alone counts.
 */
function findShare(answer: AnsweredQuestion): number {
  const { findings } = answer.grade;
  const isDerived = findings.length > 0 && findings.every(({ keyPoint }) => keyPoint.derived);
  return isDerived ? WORTH[verdictOf(answer)] : scoreOf(answer);
}

/** @returns the total of an exam: marks are added as they are shown */
export function addUp({ items, terms }: Pick<ExamResult, 'items' | 'terms'>): ExamTotals {
  const got = roundMarks(items.reduce((sum, item) => sum + item.got, 0));
  const most = roundMarks(items.reduce((sum, item) => sum + item.most, 0));
  const verdicts = { correct: 0, partial: 0, wrong: 0 };
  for (const { answer } of items) if (answer !== null) verdicts[verdictOf(answer)] += 1;
  return {
    got,
    most,
    share: most === 0 ? 0 : got / most,
    passes: got >= roundMarks(terms.pass * most),
    verdicts,
    unanswered: items.filter(({ answer }) => answer === null).length,
    unsure: items.filter((item) => isUnsure(item)).length,
  };
}

/** @returns whether somebody should look at the verdict on an answer; not where the learner has spoken already */
export function isUnsure({ answer }: ExamItem): boolean {
  return answer !== null && answer.override === null && !answer.grade.sure;
}
