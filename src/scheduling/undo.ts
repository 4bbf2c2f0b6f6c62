import type { HistoryEvent, RetractEvent, ReviewEvent } from './event.ts';
import { orderEvents } from './event-order.ts';
import { settleEvents } from './settle-events.ts';

/**
 * What undoing again and again takes back, one step further each time.
 * @param events in any order
 * @returns the last review that stands; null when there is none
 */
export function findUndoable(events: Iterable<HistoryEvent>): ReviewEvent | null {
  const ordered = orderEvents(events);
  const { retracted } = settleEvents(ordered);
  return (
    ordered.findLast(
      (event): event is ReviewEvent => event.type === 'review' && !retracted.has(event.id),
    ) ?? null
  );
}

/**
 * What brings back the last thing undone.
 * @param events in any order
 * @param target only what undid this event; null for the last undoing of all
 * @returns a retraction that stands, of something that is no retraction itself; null when there is none
 */
export function findRedoable(
  events: Iterable<HistoryEvent>,
  target: string | null = null,
): RetractEvent | null {
  const ordered = orderEvents(events);
  const { retracted } = settleEvents(ordered);
  const types = new Map(ordered.map(({ id, type }) => [id, type]));
  return (
    ordered.findLast(
      (event): event is RetractEvent =>
        event.type === 'retract' &&
        !retracted.has(event.id) &&
        retracted.has(event.event) &&
        types.get(event.event) !== 'retract' &&
        (target === null || event.event === target),
    ) ?? null
  );
}
