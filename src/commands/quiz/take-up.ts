import type { Progress } from '../../scheduling/progress.ts';
import { planSession } from '../../session/plan-session.ts';
import type { Prompter } from '../../session/prompter.ts';
import { resumeQueue, type Resumable } from '../../session/resume.ts';
import type { SessionQueue } from '../../session/session-queue.ts';

/** How a session that was broken off is dealt with. */
export interface TakeUpSettings {
  /** Goes on without asking. */
  readonly resume?: boolean;
  /** Starts anew without asking. */
  readonly fresh?: boolean;
  /** Seed of the order of options; null keeps it. */
  readonly shuffleOptions: number | null;
  readonly returns: number;
  readonly isAttended: boolean;
  readonly prompter: Prompter;
}

/** What is left of a session, and the id of the event that began it. */
export interface TakenUp {
  readonly queue: SessionQueue;
  readonly session: string;
}

/**
 * Goes on with the session that was broken off here last, where the learner wants that.
 * @param found what can be gone on with, the newest first
 * @returns null for a new session
 * @throws StopError for Ctrl-C at the question
 */
export async function takeUpBrokenOff(
  found: readonly Resumable[],
  progress: Progress,
  { resume = false, fresh = false, shuffleOptions, returns, ...settings }: TakeUpSettings,
): Promise<TakenUp | null> {
  if (fresh) return null;
  const { isAttended, prompter } = settings;
  const wishes = { count: null, shuffle: null, shuffleOptions };
  for (const resumable of found) {
    const plan = planSession(resumable.questions, wishes);
    const queue = resumeQueue(resumable, plan, progress, returns);
    // one of which everything was answered is as good as finished
    if (queue.length === 0) continue;
    const { id, at } = resumable.session;
    const left = { total: queue.total, left: queue.length, at };
    const isWanted = resume || (isAttended && (await prompter.offerResume(left)));
    return isWanted ? { queue, session: id } : null;
  }
  if (resume) await prompter.tell({ kind: 'nothing-to-resume' });
  return null;
}
