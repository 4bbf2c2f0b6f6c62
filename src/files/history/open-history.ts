import { join } from 'node:path';
import { HISTORY_VERSION, type HistoryEvent } from '../../scheduling/event.ts';
import type { HistoryProblem } from '../../history-problem.ts';
import { extend, replay, STATE_VERSION, type HistoryState } from '../../scheduling/replay.ts';
import { LineAppender } from './append.ts';
import { readDevice } from './device.ts';
import { EventIds } from './event-id.ts';
import type { HistoryHome } from './home.ts';
import { VERSIONS, type Versions } from './parse-event.ts';
import { EventReader, listEventFiles, type ProblemTally } from './read.ts';
import { rewriteOlder } from './rewrite-older.ts';
import type { Position } from './scan-lines.ts';
import { EventSlimmer } from './slim-event.ts';
import { readSnapshot, writeSnapshot, type Snapshot, type SnapshotKey } from './snapshot.ts';

/** After so many events that the snapshot lacks it is made anew. */
const LONG_TAIL = 64;

/** An event before it is written. */
export type EventDraft = HistoryEvent extends infer Event
  ? Event extends HistoryEvent
    ? Omit<Event, 'v' | 'id'>
    : never
  : never;

/**
 * Opens a history for reading and adding. Only reads: no file is made before the first event is added, but for the
 * snapshot, which lies outside the history.
 * @throws UserError `history-newer`, `unreadable-path`
 */
export function openHistory(home: HistoryHome, versions: Versions = VERSIONS): History {
  return new History(home, versions);
}

/** Everything that was answered, and where it is written on. */
export class History {
  private readonly home: HistoryHome;
  private readonly versions: Versions;
  private readonly key: SnapshotKey;
  private base: Snapshot;
  private fresh: readonly HistoryProblem[] = [];
  /** Events that the snapshot on the disk lacks. */
  private tail = 0;
  private readonly slimmer = new EventSlimmer();
  private readonly ids = new EventIds();
  private appender: LineAppender | null = null;
  /** The event in hand: all of its line may stand there although writing it failed, so it keeps its id when tried again. */
  private writing: { readonly draft: string; readonly id: string } | null = null;
  /** Added here and not yet in `base`. */
  private added: HistoryEvent[] = [];
  private current: HistoryState | null;

  constructor(home: HistoryHome, versions: Versions) {
    this.home = home;
    this.versions = versions;
    const version = `${STATE_VERSION}.${versions.current}`;
    this.key = { path: home.snapshotFile, version };
    this.base = this.readOn(readSnapshot(this.key, listEventFiles(home.reviews)));
    this.current = this.base.state;
  }

  /** Where sessions that are being held on this machine are told of. */
  get runningFolder(): string {
    return this.home.running;
  }

  /** What all events come to, those added here included. */
  get state(): HistoryState {
    this.current ??= extend(this.base.state, this.added) ?? this.readAnew();
    return this.current;
  }

  /** Lines that could not be used. */
  get problems(): ProblemTally {
    return this.base.problems;
  }

  /** Those of them that were not met before, as far as a snapshot tells: worth telling once. */
  get freshProblems(): readonly HistoryProblem[] {
    return this.fresh;
  }

  /**
   * Writes an event. When the promise is kept, it is on the disk.
   * @returns the event with its version and id
   * @throws UserError `history-unwritable`; the event is then not part of the history, and later ones may be tried
   */
  async append(draft: EventDraft): Promise<HistoryEvent> {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a draft is an event without these two
    const event = { v: HISTORY_VERSION, id: this.identify(draft), ...draft } as HistoryEvent;
    this.appender ??= this.startAppending();
    this.appender.append(JSON.stringify(event));
    this.writing = null;
    this.added.push(this.slimmer.slim({ ...event }));
    this.current = null;
    return event;
  }

  /** Brings the snapshot up to date where that is worth it, and lets go of the file. */
  close(): void {
    this.appender?.close();
    this.appender = null;
    const behind = this.tail + this.added.length;
    if (behind < LONG_TAIL && (behind === 0 || this.fresh.length === 0)) return;
    this.added = [];
    this.base = this.readOn(this.base);
    this.current = this.base.state;
    this.save(this.base);
  }

  /** Reads what was added since a snapshot; everything when there is none, or when that does not do. */
  private readOn(snapshot: Snapshot | null): Snapshot {
    const files = listEventFiles(this.home.reviews);
    const reader = new EventReader(this.versions);
    const starts = snapshot?.positions ?? new Map<string, Position>();
    const events = slimAll(reader.readAll(files, starts), this.slimmer);
    if (snapshot === null) return this.keep(replay(events), null, reader);
    const tail = [...events];
    const state = extend(snapshot.state, tail);
    if (state === null) return this.readOn(null);
    this.tail += tail.length;
    return this.keep(state, snapshot, reader);
  }

  private keep(state: HistoryState, before: Snapshot | null, reader: EventReader): Snapshot {
    const known = new Set(before?.problems.first.map(nameProblem));
    this.fresh = reader.first.filter((problem) => !known.has(nameProblem(problem)));
    const read: Snapshot = {
      state,
      positions: reader.positions,
      problems: addUp(before?.problems, reader),
      older: [...new Set([...(before?.older ?? []), ...reader.older])],
    };
    if (before === null) this.save(read);
    return read;
  }

  private readAnew(): HistoryState {
    this.base = this.readOn(null);
    this.added = [];
    return this.base.state;
  }

  private save(snapshot: Snapshot): void {
    if (snapshot.state.events > 0 && writeSnapshot(this.key, snapshot)) this.tail = 0;
  }

  private identify(event: EventDraft): string {
    const draft = JSON.stringify(event);
    if (this.writing?.draft !== draft) this.writing = { draft, id: this.ids.next(event.at) };
    return this.writing.id;
  }

  private startAppending(): LineAppender {
    const path = join(this.home.reviews, `${readDevice(this.home.deviceFile)}.jsonl`);
    if (this.base.older.includes(path)) this.bringForward(path);
    return new LineAppender(path);
  }

  /** Where that cannot be, the lines stay as they are: they are understood all the same. */
  private bringForward(path: string): void {
    try {
      rewriteOlder(path, this.home.backups, this.versions);
    } catch {
      return;
    }
  }
}

function nameProblem({ file, line }: HistoryProblem): string {
  return `${file}:${line}`;
}

function* slimAll(events: Iterable<HistoryEvent>, slimmer: EventSlimmer): Generator<HistoryEvent> {
  for (const event of events) yield slimmer.slim(event);
}

/** A torn tail is met again until something follows it: it counts once. */
function addUp(before: ProblemTally | undefined, { count, first }: ProblemTally): ProblemTally {
  const kept = before?.first.filter(({ code }) => code !== 'history-torn-tail') ?? [];
  const gone = (before?.first.length ?? 0) - kept.length;
  return { count: (before?.count ?? 0) - gone + count, first: [...kept, ...first].slice(0, 100) };
}
