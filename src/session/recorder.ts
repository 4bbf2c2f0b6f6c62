import type { Verdict } from '../deck/deck.ts';
import type { AnsweredQuestion, SessionResult } from './session-result.ts';

/**
 * Keeps what happens in a session. When a promise is kept, it is on the disk, or the learner was told that it could not
 * be saved: nothing is thrown.
 */
export interface Recorder {
  review(answer: AnsweredQuestion): Promise<void>;
  /** The learner's own verdict on the last review. */
  override(verdict: Verdict): Promise<void>;
  end(end: SessionResult['end']): Promise<void>;
}

/** Keeps nothing. */
export const NO_RECORDER: Recorder = {
  review: () => Promise.resolve(),
  override: () => Promise.resolve(),
  end: () => Promise.resolve(),
};
