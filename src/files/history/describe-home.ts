import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readDevice } from './device.ts';
import type { HistoryHome } from './home.ts';
import { EventReader, listEventFiles, type ProblemTally } from './read.ts';

/** A file of events. */
export interface EventFile {
  readonly path: string;
  readonly bytes: number;
  /** Doubles of other files included. */
  readonly events: number;
  /** Written by this machine. */
  readonly isOwn: boolean;
}

/** What there is of a history on this machine. */
export interface HomeDescription {
  readonly home: HistoryHome;
  readonly device: string;
  readonly files: readonly EventFile[];
  readonly problems: ProblemTally;
}

/**
 * Reads all of a history to tell what there is of it.
 * @throws UserError `history-newer`, `unreadable-path`
 */
export function describeHome(home: HistoryHome): HomeDescription {
  const device = readDevice(home.deviceFile);
  const reader = new EventReader();
  const files = listEventFiles(home.reviews).map((path) => {
    const events = Array.from(reader.readFile(path), () => 1).length;
    const { size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {};
    return { path, bytes: size, events, isOwn: basename(path).startsWith(device) };
  });
  return { home, device, files, problems: reader };
}
