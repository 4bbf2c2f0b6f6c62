import type { HistoryEvent, OverrideEvent, ReviewEvent } from './event.ts';
import { orderEvents } from './event-order.ts';
import { settleEvents } from './settle-events.ts';

/** One answer, with what was said about it later. */
export interface Attempt {
  readonly review: ReviewEvent;
  /** The learner's own verdict; null where there is none, or it was taken back. */
  readonly override: OverrideEvent | null;
  /** It was undone: no figure counts it. */
  readonly isUndone: boolean;
}

/** @returns whether an event can change what another one says */
export function isAboutOthers({ type }: HistoryEvent): boolean {
  return type === 'override' || type === 'retract';
}

/**
 * @param events at least the wanted reviews and all events that are about others, in any order, however often
 * @returns the reviews with what became of them, the oldest first
 */
export function collectAttempts(events: Iterable<HistoryEvent>): readonly Attempt[] {
  const ordered = orderEvents(events);
  const { retracted, overrides } = settleEvents(ordered);
  return ordered.flatMap((event) =>
    event.type === 'review'
      ? [
          {
            review: event,
            override: overrides.get(event.id) ?? null,
            isUndone: retracted.has(event.id),
          },
        ]
      : [],
  );
}
