import { Aliases } from './aliases.ts';
import type { HistoryEvent, RelinkEvent } from './event.ts';
import type { Moment } from './event-order.ts';
import { orderEvents } from './event-order.ts';
import type { HourTally, OpenSession, Progress, QuestionProgress } from './progress.ts';
import { ProgressBuilder } from './progress-builder.ts';
import { reachesBack } from './reaches-back.ts';
import { pairOf } from './question-key.ts';
import type { Settlement } from './settle-events.ts';
import { settleEvents } from './settle-events.ts';

/** Raised when a stored state of an older viva must be thrown away and replayed. */
export const STATE_VERSION = 4;

/**
 * So many of the newest events are kept as they are. What undoes, corrects or precedes one of them is dealt with
 * cheaply; only what reaches further back takes a replay.
 */
export const RECENT_EVENTS = 200;

/**
 * What is kept of a history so that it need not be read from its beginning: its older events added up, the newest as
 * they are. A plain JSON value, the same for the same events in whatever order they came. Look into it with `viewState`.
 */
export interface HistoryState {
  readonly version: number;
  /** Events in it, each counted once. */
  readonly events: number;
  /** The newest event that is added up; null when all are in `recent`. */
  readonly settled: Moment | null;
  /** The newest events in order, at most RECENT_EVENTS, without what was typed: nothing is made of that. */
  readonly recent: readonly HistoryEvent[];
  readonly questions: readonly QuestionProgress[];
  /** Key of a wording, key it is filed under. */
  readonly aliases: readonly (readonly [string, string])[];
  /** Wordings that the learner parted again, as pairOf names them, in order of their names. */
  readonly refused: readonly string[];
  readonly sheets: readonly SheetHours[];
  readonly open: readonly OpenSession[];
  readonly named: readonly string[];
}

interface SheetHours {
  readonly sheet: string;
  readonly hours: readonly HourTally[];
}

/** A history without events. */
export const EMPTY_STATE: HistoryState = {
  version: STATE_VERSION,
  events: 0,
  settled: null,
  recent: [],
  questions: [],
  aliases: [],
  refused: [],
  sheets: [],
  open: [],
  named: [],
};

/** @returns the state of these events, in whatever order and however often they come */
export function replay(events: Iterable<HistoryEvent>): HistoryState {
  return settleInto(EMPTY_STATE, orderEvents(events), []);
}

/**
 * Adds events to a state. Where it gives a value, that equals a replay of all events together.
 *
 * @param events in any order; those among the state's newest are not counted twice
 * @returns null when they reach behind what the state can still change: replay from scratch
 */
export function extend(state: HistoryState, events: readonly HistoryEvent[]): HistoryState | null {
  const recent = new Set(state.recent.map(({ id }) => id));
  const added = orderEvents(events.filter(({ id }) => !recent.has(id)));
  if (added.length === 0) return state;
  const all = orderEvents([...state.recent, ...added]);
  if (state.settled === null) return settleInto(EMPTY_STATE, all, []);
  if (reachesBack(state, added, all)) return null;
  return settleInto(state, all, state.recent);
}

/** @returns what sessions and figures look at: everything in the state added up */
export function viewState(state: HistoryState): Progress {
  const settlement = settleEvents(state.recent);
  return new ProgressBuilder(openState(state), new Aliases(state.aliases))
    .apply(state.recent, settlement)
    .finish();
}

/**
 * Adds up all but the newest events.
 *
 * @param all the state's newest events and new ones, in order
 * @param known those whose relinks the state knows already
 */
function settleInto(
  state: HistoryState,
  all: readonly HistoryEvent[],
  known: readonly HistoryEvent[],
): HistoryState {
  const settlement = settleEvents(all);
  const aliases = new Aliases(state.aliases);
  for (const relink of newRelinks(settlement, known)) aliases.link(relink);
  const border = Math.max(0, all.length - RECENT_EVENTS);
  const older = all.slice(0, border);
  const progress = new ProgressBuilder(openState(state, aliases), aliases)
    .apply(older, settlement)
    .finish();
  const newest = older.at(-1);
  return {
    version: STATE_VERSION,
    events: state.events + all.length - known.length,
    settled: newest === undefined ? state.settled : { at: newest.at, id: newest.id },
    recent: all.slice(border).map(dropTyped),
    questions: [...progress.questions.values()],
    aliases: [...progress.aliases],
    refused: [...new Set([...state.refused, ...settlement.refused.map(pairOf)])].toSorted(),
    sheets: [...progress.sheets].map(([sheet, hours]) => ({ sheet, hours })),
    open: progress.open,
    named: progress.named,
  };
}

function dropTyped(event: HistoryEvent): HistoryEvent {
  if (event.type === 'review') return event.typed === null ? event : { ...event, typed: null };
  if (event.type === 'second-try') return event.typed === '' ? event : { ...event, typed: '' };
  return event;
}

function newRelinks(
  { relinks }: Settlement,
  known: readonly HistoryEvent[],
): readonly RelinkEvent[] {
  const ids = new Set(known.map(({ id }) => id));
  return relinks.filter(({ id }) => !ids.has(id));
}

/** @returns the part that is added up, each question under the key that `aliases` file it under */
function openState(state: HistoryState, aliases?: Aliases): Progress {
  const questions = state.questions.map((question): [string, QuestionProgress] => {
    const key = aliases?.resolve(question.key) ?? question.key;
    return [key, key === question.key ? question : { ...question, key }];
  });
  return {
    questions: new Map(questions),
    aliases: new Map(state.aliases),
    sheets: new Map(state.sheets.map(({ sheet, hours }) => [sheet, hours])),
    open: state.open,
    named: state.named,
  };
}
