import type { History } from '../../files/history/open-history.ts';
import type { RunningSessions } from '../../files/history/running-sessions.ts';
import {
  HistoryExamRecorder,
  type ExamRecorderSettings,
} from '../../session/exam/history-exam-recorder.ts';
import type { ExamPrompter } from '../../session/exam/exam-prompter.ts';
import type { World } from '../../world.ts';

/** What an arrangement has to do with the outside. */
export interface ExamSetting {
  readonly prompter: ExamPrompter;
  readonly world: World;
}

/** Where an exam is kept. */
export interface Keep extends Pick<ExamRecorderSettings, 'sheets' | 'givenUp'> {
  readonly history: History;
  readonly running: RunningSessions;
}

/**
 * @param exam `session` is null for a new one
 * @returns what writes the exam into the history, and tells other windows that it is being held
 */
export function keepExam(
  { history, running, sheets, givenUp }: Keep,
  exam: Pick<ExamRecorderSettings, 'plan' | 'terms' | 'session'>,
  { prompter, world }: ExamSetting,
): HistoryExamRecorder {
  if (exam.session !== null) running.claim(exam.session);
  return new HistoryExamRecorder({
    ...exam,
    sheets,
    givenUp,
    append: async (draft) => {
      const event = await history.append(draft);
      if (event.type === 'session-begun') running.claim(event.id);
      return event;
    },
    now: world.now,
    isTimed: world.input.isTTY === true,
    onTrouble: (error) => prompter.tell({ kind: 'unsaved', error }),
  });
}
