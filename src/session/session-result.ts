import type { Verdict } from '../deck/deck.ts';
import type { Asked, Reply } from './asked.ts';
import type { Grade } from '../grading/grade.ts';

/** One answered question of a session. */
export interface AnsweredQuestion {
  readonly asked: Asked;
  readonly reply: Reply;
  readonly grade: Grade;
  /** The learner's own verdict; null where the grade stands. */
  readonly override: Verdict | null;
  /** Time from question to answer, without pauses. */
  readonly milliseconds: number;
  /** How many steps of hints were looked at. */
  readonly hints: number;
  /** The second try, scored apart; null where there was none. */
  readonly second: { readonly text: string; readonly grade: Grade } | null;
}

/** What a session came to. */
export interface SessionResult {
  /** First answers, a question each. */
  readonly answered: readonly AnsweredQuestion[];
  /** Answers to questions that came back. */
  readonly again: readonly AnsweredQuestion[];
  /** How many different questions the session was to have. */
  readonly total: number;
  /** How many of them were answered before the session was broken off and gone on with. */
  readonly before: number;
  /** How many were put off and not asked again. */
  readonly skipped: number;
  /** `finished`: all were asked; `ended`: the input ended (Ctrl-D); `stopped`: Ctrl-C. */
  readonly end: 'finished' | 'ended' | 'stopped';
  readonly milliseconds: number;
}

/** @returns the verdict that counts: the learner's where there is one */
export function verdictOf({ override, grade }: AnsweredQuestion): Verdict {
  return override ?? grade.verdict;
}

/** What a verdict is worth where no score goes with it, as when the learner gives it. */
export const WORTH: Readonly<Record<Verdict, number>> = { correct: 1, partial: 0.5, wrong: 0 };

/** @returns the score that counts, 0..1 */
export function scoreOf({ override, grade }: AnsweredQuestion): number {
  return override === null ? grade.score : WORTH[override];
}

/** @returns the mean score of the first answers, 0..1; 0 when there is none */
export function meanScore({ answered }: Pick<SessionResult, 'answered'>): number {
  if (answered.length === 0) return 0;
  return answered.reduce((sum, answer) => sum + scoreOf(answer), 0) / answered.length;
}
