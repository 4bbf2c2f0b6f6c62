import type { HistoryEvent } from '../src/scheduling/event.ts';

/** These differ from one run to another: ids, times, and the rating where it goes by the time. */
const VOLATILE = new Set(['id', 'at', 'milliseconds', 'rating']);

/** @returns events without what differs from one run to another; ids of other events as their places */
export function summarize(events: readonly HistoryEvent[]): object[] {
  const places = new Map(events.map(({ id }, place) => [id, place]));
  return events.map((event) =>
    Object.fromEntries(
      Object.entries(event).flatMap(([name, value]: [string, unknown]) => {
        if (VOLATILE.has(name)) return [];
        const place = typeof value === 'string' ? places.get(value) : undefined;
        return [[name, place === undefined ? value : `event ${place}`]];
      }),
    ),
  );
}
