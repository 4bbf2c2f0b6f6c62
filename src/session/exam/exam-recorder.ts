import type { Asked } from '../asked.ts';
import type { AnsweredQuestion } from '../session-result.ts';
import type { ExamEnd } from './exam-result.ts';

/**
 * Keeps what happens in an exam. When a promise is kept, it is on the disk, or it was told that it could not be saved:
 * nothing is thrown. `elapsed` is how much of the exam's time is used, in milliseconds.
 */
export interface ExamRecorder {
  /** The clock starts. */
  begin(): Promise<void>;
  review(answer: AnsweredQuestion, elapsed: number): Promise<void>;
  pass(asked: Asked, elapsed: number): Promise<void>;
  end(end: ExamEnd, elapsed: number): Promise<void>;
}

/** Keeps nothing. */
export const NO_EXAM_RECORDER: ExamRecorder = {
  begin: () => Promise.resolve(),
  review: () => Promise.resolve(),
  pass: () => Promise.resolve(),
  end: () => Promise.resolve(),
};
