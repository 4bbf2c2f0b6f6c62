import type { Deck, Question } from '../deck/deck.ts';
import type { Grade } from '../grading/grade.ts';
import type { SessionResult } from './session-result.ts';

/** One question of a session, with where it stands in it. */
export interface Asked {
  readonly deck: Deck;
  readonly question: Question;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  /** For a choice: the order in which options are shown, as positions in `choices`. */
  readonly order: readonly number[];
}

/** What the learner did when asked. `picked` are positions in `choices`, however they were shown. */
export type Reply =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'picked'; readonly picked: readonly number[] }
  | { readonly kind: 'ended' };

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
