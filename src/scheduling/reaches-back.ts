import { Aliases } from './aliases.ts';
import type { HistoryEvent, RelinkEvent } from './event.ts';
import type { Moment } from './event-order.ts';
import { compareMoments } from './event-order.ts';
import { keyOf } from './question-key.ts';

/** What must be known of a state to tell what it can still change. */
interface Settled {
  readonly settled: Moment | null;
  readonly recent: readonly HistoryEvent[];
  readonly questions: readonly { readonly key: string }[];
  readonly aliases: readonly (readonly [string, string])[];
}

/**
 * Whether new events concern what is added up already and cannot be taken apart again: they are older, or undo or
 * correct what is older, or make one question of two that both have a history.
 *
 * @param added the new events, in order
 * @param all those and the newest of the state, in order
 */
export function reachesBack(
  state: Settled,
  added: readonly HistoryEvent[],
  all: readonly HistoryEvent[],
): boolean {
  const { settled } = state;
  const isOlder = ({ at, id }: Moment): boolean =>
    settled !== null && compareMoments({ at, id }, settled) <= 0;
  const here = new Map(all.map((event) => [event.id, event]));
  const fresh = new Set(added.map(({ id }) => id));
  return (
    added.some((event) => isOlder(event) || concernsSettled(event, here, fresh)) ||
    mergesHistories(state, added)
  );
}

/** Follows what an event undoes, and what that undid, until it is clear that all of it can still be changed. */
function concernsSettled(
  event: HistoryEvent,
  here: ReadonlyMap<string, HistoryEvent>,
  fresh: ReadonlySet<string>,
): boolean {
  const seen = new Set<string>();
  let current: HistoryEvent | undefined = event;
  while (current !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    if (current.type === 'relink') return !fresh.has(current.id);
    if (current.type === 'override') return !here.has(current.review);
    if (current.type !== 'retract') return false;
    current = here.get(current.event);
  }
  return current === undefined;
}

/** Whether relinks come out of order, or join two questions that both were answered longer ago. */
function mergesHistories(state: Settled, added: readonly HistoryEvent[]): boolean {
  const relinks = added.filter((event) => event.type === 'relink');
  const first = relinks[0];
  if (first === undefined) return false;
  const isLate = state.recent.some(
    (event) => event.type === 'relink' && compareMoments(event, first) > 0,
  );
  return isLate || haveCollision(state, relinks);
}

function haveCollision(state: Settled, relinks: readonly RelinkEvent[]): boolean {
  const keys = new Set(state.questions.map(({ key }) => key));
  const aliases = new Aliases(state.aliases);
  for (const relink of relinks) {
    const from = aliases.resolve(keyOf(relink.from));
    const to = aliases.resolve(keyOf(relink.to));
    if (from !== to && keys.has(from) && keys.has(to)) return true;
    aliases.link(relink);
    const filed = keyOf(relink.to);
    if (keys.delete(from) || keys.delete(to)) keys.add(filed);
  }
  return false;
}
