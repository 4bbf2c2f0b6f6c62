import { closeSync, openSync, readSync } from 'node:fs';
import { compareMoments } from '../../scheduling/event-order.ts';
import { UserError } from '../../user-error.ts';
import { parseEvent, VERSIONS, type Versions } from './parse-event.ts';
import { EventReader, listEventFiles, type ProblemTally } from './read.ts';

/** Where the line of an event is. */
interface Entry {
  readonly at: number;
  readonly id: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** All events of a history, in an order that is the same on every machine. */
export interface OrderedHistory {
  readonly count: number;
  readonly problems: ProblemTally;
  /** Each event once, as a line of JSON without its line end, by time and then id. */
  readonly lines: () => Generator<string>;
}

/**
 * Reads all files of events, then each line again in its turn: what is held in memory is where the lines are, not what
 * is in them.
 * @param folder `HistoryHome.reviews`
 * @throws UserError `history-newer`, `unreadable-path`
 */
export function orderHistory(folder: string, versions: Versions = VERSIONS): OrderedHistory {
  const reader = new EventReader(versions);
  const entries: Entry[] = [];
  for (const path of listEventFiles(folder)) {
    for (const { event, place } of reader.readFile(path)) {
      const { start, end } = place;
      entries.push({ at: event.at, id: event.id, path, start, end });
    }
  }
  const ordered = entries
    .toSorted(compareMoments)
    .filter(({ id }, index, all) => id !== all[index - 1]?.id);
  return {
    count: ordered.length,
    problems: reader,
    lines: () => readEntries(ordered, reader.older, versions),
  };
}

function* readEntries(
  entries: readonly Entry[],
  older: ReadonlySet<string>,
  versions: Versions,
): Generator<string> {
  const files = new Map<string, number>();
  try {
    for (const { path, start, end } of entries) {
      const file = files.get(path) ?? openSync(path, 'r');
      files.set(path, file);
      const line = readPiece(file, start, end)
        .replace(/^\uFEFF/, '')
        .trim();
      yield bringForward(line, path, older, versions);
    }
  } finally {
    for (const file of files.values()) closeSync(file);
  }
}

function readPiece(file: number, start: number, end: number): string {
  const piece = Buffer.alloc(end - start);
  return piece.subarray(0, readSync(file, piece, 0, piece.length, start)).toString('utf8');
}

/** A file may be replaced between the two readings, by a synchroniser for one. */
function bringForward(
  line: string,
  path: string,
  older: ReadonlySet<string>,
  versions: Versions,
): string {
  const parsed = parseEvent(line, versions);
  if (parsed.kind !== 'event') throw new UserError('unreadable-path', { path, reason: 'ESTALE' });
  return older.has(path) ? JSON.stringify(parsed.event) : line;
}
