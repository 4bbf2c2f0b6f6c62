import type {
  AcceptEvent,
  HistoryEvent,
  OverrideEvent,
  ReviewEvent,
  SecondTryEvent,
} from './event.ts';
import { orderEvents } from './event-order.ts';
import { keyOf } from './question-key.ts';
import { settleEvents } from './settle-events.ts';

/** One answer, with what was said about it later. */
export interface Attempt {
  readonly review: ReviewEvent;
  /** The learner's own verdict; null where there is none, or it was taken back. */
  readonly override: OverrideEvent | null;
  /** Other answers given right after it, in order, without those that were taken back. */
  readonly secondTries: readonly SecondTryEvent[];
  /** Wordings accepted after it and before the next answer to the question, without those that were taken back. */
  readonly accepted: readonly AcceptEvent[];
  /** It was undone: no figure counts it. */
  readonly isUndone: boolean;
}

/** @returns whether an event can change what another one says, or belongs to it */
export function isAboutOthers({ type }: HistoryEvent): boolean {
  return type === 'override' || type === 'retract' || type === 'second-try' || type === 'accept';
}

/**
 * @param events at least the wanted reviews and all events that are about others, in any order, however often
 * @returns the reviews with what became of them, the oldest first
 */
export function collectAttempts(events: Iterable<HistoryEvent>): readonly Attempt[] {
  const ordered = orderEvents(events);
  const { retracted, overrides } = settleEvents(ordered);
  const attempts = new Map<string, Collected>();
  const latest = new Map<string, Collected>();
  for (const event of ordered) {
    if (event.type === 'review') {
      const attempt = {
        review: event,
        override: overrides.get(event.id) ?? null,
        secondTries: [],
        accepted: [],
        isUndone: retracted.has(event.id),
      };
      attempts.set(event.id, attempt);
      latest.set(keyOf(event.question), attempt);
    } else if (retracted.has(event.id)) continue;
    else if (event.type === 'second-try') attempts.get(event.review)?.secondTries.push(event);
    else if (event.type === 'accept') latest.get(keyOf(event.question))?.accepted.push(event);
  }
  return [...attempts.values()];
}

interface Collected extends Attempt {
  readonly secondTries: SecondTryEvent[];
  readonly accepted: AcceptEvent[];
}
