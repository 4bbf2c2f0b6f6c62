import type { ExamResult } from '../../session/exam/exam-result.ts';

/** What a report tells. */
export interface ExamReport {
  readonly result: ExamResult;
  /** When the exam ended, in milliseconds since 1970. */
  readonly at: number;
}
