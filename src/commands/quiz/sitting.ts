import type { Deck } from '../../deck/deck.ts';
import type { History } from '../../files/history/open-history.ts';
import { RunningSessions } from '../../files/history/running-sessions.ts';
import { findProgress, type Progress } from '../../scheduling/progress.ts';
import { keyOf } from '../../scheduling/question-key.ts';
import type { Asked } from '../../session/asked.ts';
import { HistoryRecorder } from '../../session/history-recorder.ts';
import { planSession, type SessionWishes } from '../../session/plan-session.ts';
import type { Prompter, SessionOutline } from '../../session/prompter.ts';
import type { Recorder } from '../../session/recorder.ts';
import { findResumable } from '../../session/resume.ts';
import type { Recollection } from '../../session/recollections.ts';
import { SessionQueue } from '../../session/session-queue.ts';
import type { World } from '../../world.ts';
import { createStudyTime, listQuestions } from '../study-options.ts';
import { chooseQuestions, type ChoiceOptions } from './choose-questions.ts';
import { keepEvents } from './keep-events.ts';
import { relinkReworded } from './relink-reworded.ts';
import { takeUpBrokenOff } from './take-up.ts';

/** What a sitting is made of. */
export interface SittingSource {
  readonly history: History;
  /** The sheets as the user named them. */
  readonly sheets: readonly string[];
  /** Those of their questions that were asked for. */
  readonly decks: readonly Deck[];
  /** All of their questions. */
  readonly whole: readonly Deck[];
  /** How often a question answered wrong comes back. */
  readonly returns: number;
  /** True where a person can be asked. */
  readonly isAttended: boolean;
}

export interface SittingOptions extends ChoiceOptions {
  readonly count?: number;
  readonly resume?: boolean;
  readonly fresh?: boolean;
}

/** What is asked in a session, and what is known of it. */
export interface Sitting {
  readonly queue: SessionQueue;
  readonly recorder: Recorder;
  readonly recall: (asked: Asked) => Recollection | null;
  readonly mix: SessionOutline['mix'];
  /** Whether everything that happened is on the disk. */
  readonly isSaved: () => boolean;
  /** To be called when the session is over. */
  readonly release: () => void;
}

/**
 * Looks into the history for what is to be asked: the rest of a session that was broken off, or what is due and new.
 * @param options seeds as in planSession
 * @returns null when there is nothing to ask, which the learner was told
 * @throws StopError when the learner presses Ctrl-C at a question
 */
export async function arrangeSitting(
  source: SittingSource,
  options: SittingOptions & Required<Pick<SessionWishes, 'shuffle' | 'shuffleOptions'>>,
  prompter: Prompter,
  world: World,
): Promise<Sitting | null> {
  const { history, sheets, decks, returns } = source;
  const progress = await relinkReworded(source, options, prompter, world);
  const running = new RunningSessions(history.runningFolder);
  const place = {
    sheets,
    questions: listQuestions(decks),
    now: world.now(),
    isExam: false,
    isRunning: (id: string) => running.isRunning(id),
  };
  const recall = (asked: Asked): Recollection | null => recallQuestion(progress, asked);
  const found = findResumable(progress, place);
  const brokenOff = found.map(({ session }) => session.id);
  const record = ({ plan }: SessionQueue, session: string | null) => {
    const keep = { history, running, sheets, givenUp: brokenOff.filter((id) => id !== session) };
    const settings = { ...keepEvents(keep, session, prompter, world), plan };
    return watch(new HistoryRecorder(settings), running);
  };
  const takenUp = await takeUpBrokenOff(found, progress, { ...source, ...options, prompter });
  if (takenUp !== null) {
    const { queue, session } = takenUp;
    return { queue, recall, mix: null, ...record(queue, session) };
  }
  const chosen = chooseQuestions(decks, options, progress, createStudyTime(options, world));
  for (const notice of chosen.notices) await prompter.tell(notice);
  if (chosen.questions.length === 0) return null;
  const plan = planSession(chosen.questions, { ...options, count: options.count ?? null });
  const queue = new SessionQueue(plan, returns);
  return { queue, recall, mix: chosen.mixOf(queue.plan), ...record(queue, null) };
}

function watch(recorder: HistoryRecorder, running: RunningSessions) {
  return { recorder, isSaved: () => recorder.isSaved, release: () => running.release() };
}

function recallQuestion(progress: Progress, { question, sheet }: Asked): Recollection | null {
  const found = findProgress(progress, keyOf({ id: question.id, sheet }));
  return found === null ? null : { missed: found.last?.missed ?? [], wordings: found.wordings };
}
