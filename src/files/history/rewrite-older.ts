import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './append.ts';
import { parseEvent, type Versions } from './parse-event.ts';
import { scanLines, START, type PlacedLine, type Position } from './scan-lines.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Rewrites a file of this device so that its lines are of the current version, and keeps the file as it was among the
 * backups. Lines that hold no event are carried over letter by letter. Files of other devices are never rewritten:
 * their lines are brought forward whenever they are read.
 *
 * Another process may add to the file meanwhile. The backup is the old file itself where the disk has links, so what
 * was added before the replacement is fetched from there, and what comes after is added again by LineAppender, which
 * finds its file replaced.
 * @param path absolute path
 * @param backups folder; made when it is not there
 * @throws the file system's errors; the file is then as it was
 */
export function rewriteOlder(path: string, backups: string, versions: Versions): void {
  makeFolder(backups);
  const backup = chooseName(path, backups);
  const draft = `${path}.${process.pid}.tmp`;
  keepOld(path, backup);
  try {
    const file = openSync(draft, 'wx', 0o600);
    try {
      const read = copyForward(backup, START, file, versions);
      fsyncSync(file);
      renameSync(draft, path);
      copyForward(backup, read, file, versions);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    syncFolder(dirname(path));
  } finally {
    rmSync(draft, { force: true });
  }
}

function chooseName(path: string, backups: string): string {
  const name = basename(path, '.jsonl');
  let number = 1;
  while (existsSync(join(backups, `${name}-${number}.jsonl`))) number += 1;
  return join(backups, `${name}-${number}.jsonl`);
}

function keepOld(path: string, backup: string): void {
  try {
    linkSync(path, backup);
  } catch {
    copyFileSync(path, backup);
  }
}

/** @returns up to where the source was copied */
function copyForward(source: string, from: Position, file: number, versions: Versions): Position {
  let position = from;
  for (const place of scanLines(source, from)) {
    writeSync(file, `${bringForward(place, versions)}\n`);
    position = { offset: place.end, lines: place.line };
  }
  return position;
}

function bringForward({ text }: PlacedLine, versions: Versions): string {
  // what is no text was told as a problem already, and stands in the backup
  if (typeof text === 'object') return '';
  const parsed = parseEvent(text, versions);
  return parsed.kind === 'event' ? JSON.stringify(parsed.event) : text;
}
