import type { HistoryEvent, OverrideEvent, RelinkEvent } from './event.ts';

/** What later events say about earlier ones. */
export interface Settlement {
  /** Ids of events that were retracted. */
  readonly retracted: ReadonlySet<string>;
  /** For the id of a review the learner's last word on it. */
  readonly overrides: ReadonlyMap<string, OverrideEvent>;
  /** Those that stand, in order. */
  readonly relinks: readonly RelinkEvent[];
  /** Those that were retracted. */
  readonly refused: readonly RelinkEvent[];
}

/**
 * Decides which events stand: one is retracted when a later retraction that stands names it. An override counts for the
 * review it names when it stands and is later; of several the last.
 *
 * @param events in order, each once
 */
export function settleEvents(events: readonly HistoryEvent[]): Settlement {
  const places = findPlaces(events, collectTargets(events));
  const retracted = collectRetracted(events, places);
  const overrides = new Map<string, OverrideEvent>();
  const relinks: RelinkEvent[] = [];
  const refused: RelinkEvent[] = [];
  for (const [place, event] of events.entries()) {
    if (event.type !== 'override' && event.type !== 'relink') continue;
    if (event.type === 'relink') (retracted.has(event.id) ? refused : relinks).push(event);
    else if (retracted.has(event.id)) continue;
    else if (isEarlier(places.get(event.review), place)) overrides.set(event.review, event);
  }
  return { retracted, overrides, relinks, refused };
}

/** From the last to the first, because whether a retraction stands depends on later ones only. */
function collectRetracted(
  events: readonly HistoryEvent[],
  places: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const retracted = new Set<string>();
  for (let place = events.length - 1; place >= 0; place -= 1) {
    const event = events[place];
    if (event?.type !== 'retract' || retracted.has(event.id)) continue;
    if (isEarlier(places.get(event.event), place)) retracted.add(event.event);
  }
  return retracted;
}

function isEarlier(place: number | undefined, than: number): boolean {
  return place !== undefined && place < than;
}

/** @returns the ids that retractions and overrides name: few among very many events */
function collectTargets(events: readonly HistoryEvent[]): ReadonlySet<string> {
  const targets = new Set<string>();
  for (const event of events) {
    if (event.type === 'retract') targets.add(event.event);
    else if (event.type === 'override') targets.add(event.review);
  }
  return targets;
}

function findPlaces(
  events: readonly HistoryEvent[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  if (ids.size === 0) return places;
  for (const [place, event] of events.entries()) if (ids.has(event.id)) places.set(event.id, place);
  return places;
}
