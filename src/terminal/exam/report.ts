import type { ExamResult } from '../../session/exam/exam-result.ts';

/** Stands near the beginning of every report, so that an old one may be written over and nothing else. */
export const REPORT_MARK = 'viva-exam';

/** What a report tells. */
export interface ExamReport {
  readonly result: ExamResult;
  /** When the exam ended, in milliseconds since 1970. */
  readonly at: number;
}
