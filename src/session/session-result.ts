import type { Asked, Reply } from './asked.ts';
import type { Grade } from '../grading/grade.ts';

/** One answered question of a session. */
export interface AnsweredQuestion {
  readonly asked: Asked;
  readonly reply: Reply;
  readonly grade: Grade;
  /** Time from question to answer. */
  readonly milliseconds: number;
}

/** What a session came to. */
export interface SessionResult {
  readonly answered: readonly AnsweredQuestion[];
  /** How many questions the session was to have. */
  readonly total: number;
  /** `finished`: all were asked; `ended`: the input ended (Ctrl-D); `stopped`: Ctrl-C. */
  readonly end: 'finished' | 'ended' | 'stopped';
  readonly milliseconds: number;
}

/** @returns the mean score of the answered questions, 0..1; 0 when none was answered */
export function meanScore(result: SessionResult): number {
  const { answered } = result;
  if (answered.length === 0) return 0;
  return answered.reduce((sum, { grade }) => sum + grade.score, 0) / answered.length;
}
