import { locateHistory } from '../../files/history/locate.ts';
import { openHistory, type History } from '../../files/history/open-history.ts';
import { EventReader, listEventFiles } from '../../files/history/read.ts';
import { EventSlimmer } from '../../files/history/slim-event.ts';
import type { HistoryEvent } from '../../scheduling/event.ts';
import { orderEvents } from '../../scheduling/event-order.ts';
import { settleEvents } from '../../scheduling/settle-events.ts';
import { findRedoable, findUndoable } from '../../scheduling/undo.ts';
import { nameAttempt } from '../../terminal/history/attempt-view.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { say } from '../say.ts';

export interface HistoryUndoOptions extends GlobalOptions {
  /** Bring back what was undone. */
  readonly redo?: boolean;
}

/**
 * Undoes the last answer that still counts, or the event that is named; or brings back what was undone last.
 * @param named id of an event; undefined for the last
 * @returns 0; 1 when there is nothing to undo or bring back
 * @throws UserError `no-such-event`; those of opening and writing a history
 */
export async function runHistoryUndo(
  named: string | undefined,
  options: HistoryUndoOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const home = locateHistory(world);
  const history = openHistory(home);
  const readAll = (): HistoryEvent[] => {
    const slimmer = new EventSlimmer();
    const events = new EventReader().readAll(listEventFiles(home.reviews));
    return orderEvents(Array.from(events, (event) => slimmer.slim(event)));
  };
  try {
    const act = options.redo ? redo : undo;
    return await act({ history, readAll, view, world }, named);
  } finally {
    history.close();
  }
}

interface Undoing {
  readonly history: History;
  /** All events in order: only asked for when the newest ones do not do. */
  readonly readAll: () => readonly HistoryEvent[];
  readonly view: View;
  readonly world: World;
}

async function undo(work: Undoing, named: string | undefined): Promise<number> {
  const { history, readAll, view } = work;
  const { messages } = view;
  const all = named === undefined ? [] : readAll();
  const event =
    named === undefined
      ? (findUndoable(history.state.recent) ?? findUndoable(readAll()))
      : findEvent(named, all);
  if (event === null) {
    say(work.world.output, messages.history.nothingToUndo(), view);
    return 1;
  }
  if (!settleEvents(all).retracted.has(event.id)) await retract(event, work);
  const { undid, howToRedo } = messages.history;
  say(work.world.output, `${undid(nameEvent(event, view))}\n${howToRedo()}`, view);
  return 0;
}

async function redo(work: Undoing, named: string | undefined): Promise<number> {
  const { readAll, view } = work;
  const { messages } = view;
  const all = readAll();
  const target = named === undefined ? null : findEvent(named, all).id;
  const retraction = findRedoable(all, target);
  if (retraction === null) {
    say(work.world.output, messages.history.nothingToRedo(), view);
    return 1;
  }
  await retract(retraction, work);
  const event = findEvent(retraction.event, all);
  say(work.world.output, messages.history.redid(nameEvent(event, view)), view);
  return 0;
}

function findEvent(id: string, events: readonly HistoryEvent[]): HistoryEvent {
  const event = events.find((candidate) => candidate.id === id);
  if (event === undefined) throw new UserError('no-such-event', { event: id });
  return event;
}

/**
 * A clock that was set back must not make the retraction earlier than what it retracts, or it would not count; nor than
 * the last one, or bringing back would go in another order than undoing did.
 */
async function retract({ id, at }: HistoryEvent, { history, world }: Undoing): Promise<void> {
  const last = history.state.recent.findLast(({ type }) => type === 'retract');
  const earliest = Math.max(at, last?.at ?? 0) + 1;
  await history.append({ type: 'retract', at: Math.max(world.now(), earliest), event: id });
}

function nameEvent(event: HistoryEvent, view: View): string {
  const { events, moment } = view.messages.history;
  if (event.type === 'review') return nameAttempt({ review: event }, view);
  const kinds = {
    'second-try': events.secondTry,
    passed: events.passed,
    override: events.override,
    accept: events.accept,
    relink: events.relink,
    'session-begun': events.session,
    'session-ended': events.session,
    retract: events.retract,
  };
  return `${kinds[event.type]} (${moment(event.at)})`;
}
