import type { HistoryHome } from '../../files/history/home.ts';
import type { History } from '../../files/history/open-history.ts';
import { EventReader, listEventFiles } from '../../files/history/read.ts';
import type { AcceptEvent, HistoryEvent } from '../../scheduling/event.ts';
import { orderEvents } from '../../scheduling/event-order.ts';
import { keyOf } from '../../scheduling/question-key.ts';
import { viewState } from '../../scheduling/replay.ts';
import { settleEvents } from '../../scheduling/settle-events.ts';
import type { AcceptedRow } from './collect-accepted.ts';

/** Where wordings are taken back. */
export interface Retiring {
  readonly history: History;
  readonly home: HistoryHome;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Takes accepted wordings back, on whatever machine and however often they were accepted.
 * @throws UserError `history-unwritable`
 */
export async function retireAccepted(
  rows: readonly Pick<AcceptedRow, 'key' | 'point' | 'wording'>[],
  { history, home, now }: Retiring,
): Promise<void> {
  const wanted = new Set(rows.map(nameWording));
  const { aliases } = viewState(history.state);
  const standing = readStanding(home).filter(({ question, point, wording }) => {
    const key = keyOf(question);
    return wanted.has(nameWording({ key: aliases.get(key) ?? key, point, wording }));
  });
  let last = now();
  for (const { id, at } of standing) {
    // one that is no later than what it takes back would not count
    last = Math.max(last, at) + 1;
    await history.append({ type: 'retract', at: last, event: id });
  }
}

function nameWording({ key, point, wording }: Pick<AcceptedRow, 'key' | 'point' | 'wording'>) {
  return JSON.stringify([key, point, wording]);
}

/** Only what accepts and takes back is held in memory. */
function readStanding(home: HistoryHome): readonly AcceptEvent[] {
  const events = orderEvents(
    keepAccepting(new EventReader().readAll(listEventFiles(home.reviews))),
  );
  const { retracted } = settleEvents(events);
  return events.filter(
    (event): event is AcceptEvent => event.type === 'accept' && !retracted.has(event.id),
  );
}

function* keepAccepting(events: Iterable<HistoryEvent>): Generator<HistoryEvent> {
  for (const event of events) {
    if (event.type === 'accept' || event.type === 'retract') yield event;
  }
}
