import { createHash } from 'node:crypto';
import {
  closeSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { HistoryState } from '../../scheduling/replay.ts';
import type { ProblemTally } from './read.ts';
import type { Position } from './scan-lines.ts';
import { makeFolder } from './make-folder.ts';

/** Raised when the shape of a snapshot changes. */
const VERSION = 1;
/** Bytes at the start of a file, and before the place it was read to, that tell whether it is still the same. */
const SAMPLE = 4096;
/** Digits of the sum on the first line. */
const SUM_LENGTH = 40;

/** How far a file was read, and by what it is known again. */
interface FileMark extends Position {
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  readonly sample: string;
}

/** What reading a history came to. May be thrown away at any time. */
export interface Snapshot {
  readonly state: HistoryState;
  readonly problems: ProblemTally;
  readonly positions: ReadonlyMap<string, Position>;
  /** Files that have lines of an older version. */
  readonly older: readonly string[];
}

/** Where a snapshot is, and what it must be of to be of use. */
export interface SnapshotKey {
  readonly path: string;
  /** Another one whenever events or states are of another shape. */
  readonly version: string;
}

/**
 * @param files the files of events that are there now
 * @returns null when there is no snapshot or any doubt about it: of another version, damaged, or made of files that
 *   are not there any more or were changed other than by adding to them
 */
export function readSnapshot(key: SnapshotKey, files: readonly string[]): Snapshot | null {
  try {
    const bytes = readFileSync(key.path);
    const body = bytes.subarray(SUM_LENGTH + 1);
    if (bytes.toString('latin1', 0, SUM_LENGTH) !== hash(body)) return null;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the sum tells that viva wrote it
    const { version, marks, ...read } = JSON.parse(body.toString('utf8')) as Body;
    if (version !== nameVersion(key)) return null;
    const there = new Set(files);
    if (!marks.every((mark) => there.has(mark.path) && hasOnlyGrown(mark))) return null;
    const positions = new Map(marks.map(({ path, offset, lines }) => [path, { offset, lines }]));
    return { ...read, positions };
  } catch {
    return null;
  }
}

interface Body extends Omit<Snapshot, 'positions'> {
  readonly version: string;
  readonly marks: readonly FileMark[];
}

/**
 * Puts a snapshot in the place of the last one, whole or not at all.
 * @returns false when it could not be written, which costs nothing but time
 */
export function writeSnapshot(key: SnapshotKey, snapshot: Snapshot): boolean {
  const draft = `${key.path}.${process.pid}.tmp`;
  try {
    const marks = Array.from(snapshot.positions, ([path, position]) => markFile(path, position));
    const { state, problems, older } = snapshot;
    const { count, first } = problems;
    const version = nameVersion(key);
    const body: Body = { version, marks, problems: { count, first }, older, state };
    const bytes = Buffer.from(JSON.stringify(body));
    makeFolder(dirname(key.path));
    writeFileSync(draft, Buffer.concat([Buffer.from(`${hash(bytes)}\n`), bytes]), { mode: 0o600 });
    renameSync(draft, key.path);
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}

function nameVersion({ version }: SnapshotKey): string {
  return `${VERSION}.${version}`;
}

function hash(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

function markFile(path: string, { offset, lines }: Position): FileMark {
  const { size, mtimeMs } = statSync(path);
  return { path, offset, lines, size, modified: mtimeMs, sample: sampleFile(path, offset) };
}

/** A file of the same size that was written to was changed in its middle, not added to. */
function hasOnlyGrown(mark: FileMark): boolean {
  const { size, mtimeMs } = statSync(mark.path);
  if (size < mark.size || size < mark.offset) return false;
  if (size === mark.size && mtimeMs !== mark.modified) return false;
  return sampleFile(mark.path, mark.offset) === mark.sample;
}

function sampleFile(path: string, offset: number): string {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(Math.min(SAMPLE, offset));
    const tail = Buffer.alloc(head.length);
    readSync(file, head, 0, head.length, 0);
    readSync(file, tail, 0, tail.length, offset - tail.length);
    return createHash('sha1').update(head).update(tail).digest('base64');
  } finally {
    closeSync(file);
  }
}
