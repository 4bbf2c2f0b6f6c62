import type { Verdict } from '../deck/deck.ts';
import type { Grade } from '../grading/grade.ts';
import type { Asked } from './asked.ts';
import type { AnsweredQuestion, SessionResult } from './session-result.ts';

/** A second answer to a question. */
export interface SecondTry {
  readonly text: string;
  readonly grade: Grade;
  readonly milliseconds: number;
}

/**
 * Keeps what happens in a session. When a promise is kept, it is on the disk, or the learner was told that it could not
 * be saved: nothing is thrown.
 */
export interface Recorder {
  review(answer: AnsweredQuestion): Promise<void>;
  /** The learner's own verdict on the last review. */
  override(verdict: Verdict): Promise<void>;
  /** Another answer to the question of the last review. */
  secondTry(answer: SecondTry): Promise<void>;
  /** A wording that counts from now on. */
  accept(asked: Asked, point: string, wording: string): Promise<void>;
  /** Takes back the last review that was not taken back. */
  undo(): Promise<void>;
  /** The question has another wording now, and goes on with its history. */
  relink(from: Asked, to: Asked): Promise<void>;
  end(end: SessionResult['end']): Promise<void>;
}

/** Keeps nothing. */
export const NO_RECORDER: Recorder = {
  review: () => Promise.resolve(),
  override: () => Promise.resolve(),
  secondTry: () => Promise.resolve(),
  accept: () => Promise.resolve(),
  undo: () => Promise.resolve(),
  relink: () => Promise.resolve(),
  end: () => Promise.resolve(),
};
