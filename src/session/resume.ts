import { DAY } from '../scheduling/memory.ts';
import type { OpenSession, Progress } from '../scheduling/progress.ts';
import { keyOf } from '../scheduling/question-key.ts';
import type { Asked } from './asked.ts';
import type { ChosenQuestion } from './plan-session.ts';
import { SessionQueue } from './session-queue.ts';

/** A session broken off longer ago is not offered again. */
const OFFERED_FOR = DAY;

/** A session that can be gone on with. */
export interface Resumable {
  readonly session: OpenSession;
  /** What it was to ask, as it stands in the sheets now. */
  readonly questions: readonly ChosenQuestion[];
}

/** What is to be asked now. */
export interface ResumeWish {
  /** The sheets as the user named them. */
  readonly sheets: readonly string[];
  readonly questions: readonly ChosenQuestion[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Which sessions: exams, or quizzes. */
  readonly isExam: boolean;
  /** @returns whether a session is being held in another window */
  readonly isRunning: (session: string) => boolean;
}

/**
 * @param progress with the relinks of this start: a reworded question is still to be asked
 * @returns the sessions that were broken off on these sheets within the last day, the newest first; only those of which
 *   everything that was still to be asked is there; an exam is never taken for a quiz, nor the other way round
 */
export function findResumable(progress: Progress, wish: ResumeWish): readonly Resumable[] {
  const named = nameSheets(wish.sheets);
  const sessions = progress.open.filter(
    ({ id, at, sheets, exam }) =>
      !wish.isRunning(id) &&
      (exam !== null) === wish.isExam &&
      wish.now - at < OFFERED_FOR &&
      nameSheets(sheets) === named,
  );
  if (sessions.length === 0) return [];
  const resolve = (key: string): string => progress.aliases.get(key) ?? key;
  const there = new Map<string, ChosenQuestion>();
  for (const chosen of wish.questions) {
    const key = resolve(keyOf({ id: chosen.question.id, sheet: chosen.sheet }));
    if (!there.has(key)) there.set(key, chosen);
  }
  return sessions.toReversed().flatMap((session) => {
    const done = new Set(session.answered.map(({ key }) => resolve(key)));
    const plan = session.plan.map(resolve);
    const isWhole = plan.every((key) => done.has(key) || there.has(key));
    const questions = plan.flatMap((key) => there.get(key) ?? []);
    return isWhole && questions.length > 0 ? [{ session, questions }] : [];
  });
}

/** Whatever folder viva is started in, a sheet has the same name. */
function nameSheets(sheets: readonly string[]): string {
  return JSON.stringify(
    sheets.map((sheet) =>
      sheet
        .replace(/[\\/]+$/, '')
        .split(/[\\/]/)
        .at(-1),
    ),
  );
}

/**
 * Goes through the answers of a session that was broken off, so that it stands where it stood: what was answered wrong
 * and had not come back yet comes back.
 * @param plan its questions, as planSession gives them
 */
export function resumeQueue(
  { session }: Resumable,
  plan: readonly Asked[],
  { aliases }: Progress,
  returns: number,
): SessionQueue {
  const queue = new SessionQueue(plan, returns);
  const resolve = (key: string): string => aliases.get(key) ?? key;
  for (const { key, verdict } of session.answered) {
    const wanted = resolve(key);
    const asked = queue.takeIf(
      ({ question, sheet }) => resolve(keyOf({ id: question.id, sheet })) === wanted,
    );
    if (asked !== null) queue.settle(asked, verdict);
  }
  return queue;
}
