import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../../user-error.ts';
import { readErrorCode } from '../error-code.ts';
import { makeFolder } from './make-folder.ts';

const LINE_FEED = 0x0a;
const TRIES = 3;

/**
 * Adds lines to a file of this device. Nothing is made or opened before the first line. Several processes may add to
 * the same file: each line is one write at the end of it.
 */
export class LineAppender {
  private readonly path: string;
  private file: number | null = null;

  /** @param path absolute path of the file */
  constructor(path: string) {
    this.path = path;
  }

  /**
   * Adds a line; when this returns, it is on the disk.
   * @param line text without a line feed
   * @throws UserError `history-unwritable` with path and reason: a full disk, a read-only folder
   */
  append(line: string): void {
    try {
      for (let left = TRIES; left > 0; left -= 1) {
        this.file ??= openForAppending(this.path);
        writeRecord(this.file, Buffer.from(`${line}\n`));
        fdatasyncSync(this.file);
        if (isAt(this.file, this.path)) return;
        this.close();
      }
      throw new Error('ESTALE');
    } catch (error) {
      this.close();
      throw new UserError('history-unwritable', { path: this.path, reason: readErrorCode(error) });
    }
  }

  close(): void {
    const { file } = this;
    this.file = null;
    if (file !== null) closeSync(file);
  }
}

function openForAppending(path: string): number {
  makeFolder(dirname(path));
  const file = openSync(path, 'a+', 0o600);
  if (fstatSync(file).size === 0) syncFolder(dirname(path));
  return file;
}

/** The name of a new file must be on the disk as its lines are. Some systems cannot flush a folder, and need not. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch {
    // Windows opens no folders
  }
}

/**
 * What follows a torn line would be lost with it, so a line feed goes first where the last line has none. Another
 * process may tear a line between that look and our write: then the record is found glued, and written again. Its id
 * keeps it from counting twice.
 */
function writeRecord(file: number, record: Buffer): void {
  const before = fstatSync(file).size;
  const guarded = endsLine(file, before) ? record : guard(record);
  writeWhole(file, guarded);
  const after = fstatSync(file).size;
  if (after !== before + guarded.length && !hasLine(file, record, before, after)) {
    writeWhole(file, guard(record));
  }
}

function guard(record: Buffer): Buffer {
  return Buffer.concat([Buffer.of(LINE_FEED), record]);
}

function endsLine(file: number, size: number): boolean {
  return size === 0 || readPiece(file, size - 1, size)[0] === LINE_FEED;
}

/** Never continued after a part: another process may have written meanwhile. */
function writeWhole(file: number, bytes: Buffer): void {
  if (writeSync(file, bytes) < bytes.length) {
    throw Object.assign(new Error('the line was written in part'), { code: 'ENOSPC' });
  }
}

function hasLine(file: number, record: Buffer, before: number, after: number): boolean {
  const start = Math.max(0, before - 1);
  const piece = readPiece(file, start, after);
  return (start === 0 && piece.indexOf(record) === 0) || piece.includes(guard(record));
}

function readPiece(file: number, start: number, end: number): Buffer {
  const piece = Buffer.alloc(Math.max(0, end - start));
  return piece.subarray(0, readSync(file, piece, 0, piece.length, start));
}

/** A synchroniser or `git pull` may have put another file in the place of the one that is open. */
function isAt(file: number, path: string): boolean {
  const open = fstatSync(file, { bigint: true });
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  return there !== undefined && there.ino === open.ino && there.dev === open.dev;
}
