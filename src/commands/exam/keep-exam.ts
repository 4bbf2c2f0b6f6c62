import {
  HistoryExamRecorder,
  type ExamRecorderSettings,
} from '../../session/exam/history-exam-recorder.ts';
import type { ExamPrompter } from '../../session/exam/exam-prompter.ts';
import type { World } from '../../world.ts';
import { keepEvents, type Keep } from '../quiz/keep-events.ts';

/** What an arrangement has to do with the outside. */
export interface ExamSetting {
  readonly prompter: ExamPrompter;
  readonly world: World;
}

/**
 * @param exam `session` is null for a new one
 * @returns what writes the exam into the history, and tells other windows that it is being held
 */
export function keepExam(
  keep: Keep,
  { session, ...exam }: Pick<ExamRecorderSettings, 'plan' | 'terms' | 'session'>,
  { prompter, world }: ExamSetting,
): HistoryExamRecorder {
  return new HistoryExamRecorder({ ...keepEvents(keep, session, prompter, world), ...exam });
}
