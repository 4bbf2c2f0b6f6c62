import type { Deck } from '../deck/deck.ts';
import type { Grade } from '../grading/grade.ts';
import type { Asked, Reply } from './asked.ts';
import type { SessionResult } from './session-result.ts';

/**
 * The learner's side of a session. A Prompter asks and shows; it never decides.
 * Ctrl-C is a StopError thrown by any of its calls; `ended` is the end of the input (Ctrl-D).
 */
export interface Prompter {
  begin(total: number, decks: readonly Deck[]): Promise<void>;
  ask(asked: Asked): Promise<Reply>;
  showGrade(asked: Asked, reply: Reply, grade: Grade): Promise<void>;
  finish(result: SessionResult): Promise<void>;
}

/** The learner pressed Ctrl-C: a normal end, not a fault. */
export class StopError extends Error {
  override readonly name = 'StopError';
}
