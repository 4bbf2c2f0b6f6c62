import type { RunningSessions } from '../../files/history/running-sessions.ts';
import type { Progress } from '../../scheduling/progress.ts';
import { createRandom } from '../../session/chance.ts';
import { numberQuestions } from '../../session/exam/draw-questions.ts';
import type { ExamPrompter } from '../../session/exam/exam-prompter.ts';
import { resumeExam } from '../../session/exam/resume-exam.ts';
import { findResumable, type Resumable, type ResumeWish } from '../../session/resume.ts';
import type { World } from '../../world.ts';

/** What is wished where an exam was broken off. */
export interface BrokenOffWishes {
  /** Goes on with it, without asking. */
  readonly resume: boolean;
  /** Begins anew, without asking. */
  readonly fresh: boolean;
}

/**
 * @returns the exams that were broken off on these sheets and can be gone on with, the newest first; one of which a
 *   question is gone cannot be marked as it was meant
 */
export function findBrokenOff(
  progress: Progress,
  wish: Pick<ResumeWish, 'sheets' | 'questions' | 'now'>,
  running: RunningSessions,
): readonly Resumable[] {
  const isRunning = (session: string): boolean => running.isRunning(session);
  const found = findResumable(progress, { ...wish, isExam: true, isRunning });
  return found.filter(({ session, questions }) => session.plan.length === questions.length);
}

/**
 * @param found as findBrokenOff gives them
 * @returns the one to go on with; null for a new exam
 * @throws StopError for Ctrl-C at the question
 */
export async function chooseBrokenOff(
  [newest]: readonly Resumable[],
  progress: Progress,
  { resume, fresh }: BrokenOffWishes,
  { prompter, world }: { readonly prompter: ExamPrompter; readonly world: World },
): Promise<Resumable | null> {
  if (fresh) return null;
  if (newest === undefined) {
    if (resume) await prompter.tell({ kind: 'nothing-to-resume' });
    return null;
  }
  if (resume) return newest;
  // a script that holds an exam means its own
  if (world.input.isTTY !== true) return null;
  const isWanted = await prompter.offerExam(describeBrokenOff(newest, progress));
  return isWanted ? newest : null;
}

function describeBrokenOff({ session, questions }: Resumable, progress: Progress) {
  const plan = numberQuestions(questions, createRandom(0));
  const limit = session.exam?.milliseconds ?? null;
  return {
    total: plan.length,
    left: resumeExam(session, plan, progress).length,
    timeLeft: limit === null ? null : Math.max(0, limit - session.elapsed),
  };
}
