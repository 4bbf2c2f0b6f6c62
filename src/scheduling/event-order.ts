import type { HistoryEvent } from './event.ts';

/** Where an event stands among all others, on whatever machine they were written. */
export interface Moment {
  readonly at: number;
  readonly id: string;
}

/** @returns below 0 when the first is earlier, above 0 when later, 0 for the same event */
export function compareMoments(first: Moment, second: Moment): number {
  if (first.at !== second.at) return first.at - second.at;
  if (first.id === second.id) return 0;
  return first.id < second.id ? -1 : 1;
}

/** @returns the events by time and then id, each once; a new array */
export function orderEvents(events: Iterable<HistoryEvent>): HistoryEvent[] {
  const ordered = [...events];
  if (!isOrdered(ordered)) ordered.sort(compareMoments);
  return ordered.filter((event, index) => index === 0 || event.id !== ordered[index - 1]?.id);
}

function isOrdered(events: readonly HistoryEvent[]): boolean {
  let before: HistoryEvent | null = null;
  for (const event of events) {
    if (before !== null && compareMoments(before, event) > 0) return false;
    before = event;
  }
  return true;
}
