import type { Verdict } from '../deck/deck.ts';
import type { PassedEvent, ReviewEvent, SessionBegunEvent } from './event.ts';
import type { OpenSession, SessionAnswer } from './progress.ts';
import { keyOf } from './question-key.ts';

/** A session that more may be added to. */
export interface SessionSoFar {
  readonly begun: Pick<OpenSession, 'id' | 'at' | 'sheets' | 'plan' | 'exam'>;
  readonly answered: Map<string, SessionAnswer>;
  readonly passed: Set<string>;
  elapsed: number;
}

/** @returns a session in which nothing happened yet */
export function beginSession({ id, at, sheets, plan, exam }: SessionBegunEvent): SessionSoFar {
  return {
    begun: { id, at, sheets, plan: plan.map(keyOf), exam: exam ?? null },
    answered: new Map(),
    passed: new Set(),
    elapsed: 0,
  };
}

/** @returns a session that goes on where it stood; what it was made of is left as it was */
export function reopenSession({ answered, passed, elapsed, ...begun }: OpenSession): SessionSoFar {
  return {
    begun,
    answered: new Map(answered.map((answer) => [answer.key, answer])),
    passed: new Set(passed),
    elapsed,
  };
}

/** @returns the session as it stands */
export function closeSession({ begun, answered, passed, elapsed }: SessionSoFar): OpenSession {
  return { ...begun, answered: [...answered.values()], passed: [...passed], elapsed };
}

/** Adds an answer; of several to one question the last counts. */
export function addAnswer(session: SessionSoFar, review: ReviewEvent, verdict: Verdict): void {
  const key = keyOf(review.question);
  session.answered.set(key, { key, review: review.id, verdict });
  session.elapsed = Math.max(session.elapsed, review.elapsed ?? 0);
}

/** Adds that a question was put off: it comes after all others then. */
export function addPass(session: SessionSoFar, { question, elapsed }: PassedEvent): void {
  const key = keyOf(question);
  session.passed.delete(key);
  session.passed.add(key);
  session.elapsed = Math.max(session.elapsed, elapsed);
}

/** Stops a session, so that it can be gone on with. The clock of an exam stands still from then on. */
export function stopSession(session: SessionSoFar, elapsed: number): void {
  session.elapsed = Math.max(session.elapsed, elapsed);
}
