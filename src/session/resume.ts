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
}

/** @returns sessions broken off on these sheets within the last day, the newest first */
export function findBrokenOff(
  { open }: Progress,
  { sheets, now }: Pick<ResumeWish, 'sheets' | 'now'>,
): readonly OpenSession[] {
  const named = nameSheets(sheets);
  return open
    .filter((session) => now - session.at < OFFERED_FOR && nameSheets(session.sheets) === named)
    .toReversed();
}

/**
 * @param progress with the relinks of this start: a reworded question is still to be asked
 * @returns the newest session that was broken off on these sheets within the last day, if everything that it had still
 *   to ask is there; null when there is none
 */
export function findResumable(progress: Progress, wish: ResumeWish): Resumable | null {
  const [session] = findBrokenOff(progress, wish);
  if (session === undefined) return null;
  const resolve = (key: string): string => progress.aliases.get(key) ?? key;
  const there = new Map<string, ChosenQuestion>();
  for (const chosen of wish.questions) {
    const key = resolve(keyOf({ id: chosen.question.id, sheet: chosen.sheet }));
    if (!there.has(key)) there.set(key, chosen);
  }
  const done = new Set(session.answered.map(({ key }) => resolve(key)));
  const plan = session.plan.map((key) => ({ key: resolve(key), chosen: there.get(resolve(key)) }));
  if (plan.some(({ key, chosen }) => chosen === undefined && !done.has(key))) return null;
  const questions = plan.flatMap(({ chosen }) => chosen ?? []);
  return { session, questions };
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
