import { randomBytes, createHash } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readErrorCode } from '../error-code.ts';
import { makeFolder } from './make-folder.ts';

const SHAPE = /^[a-z0-9]{12}$/;

/**
 * Tells which device this is. The id is made on first use, at random, and kept. Of processes that start at the
 * same time for the first time, one names the device and the others follow.
 * @param path `HistoryHome.deviceFile`
 * @returns twelve letters and digits. Where nothing can be kept, an id that follows from the path, which names
 *   the machine: the same every time
 */
export function readDevice(path: string): string {
  const known = readId(path);
  if (known !== null) return known;
  try {
    return makeDevice(path);
  } catch {
    return createHash('sha256').update(path).digest('hex').slice(0, 12);
  }
}

function readId(path: string): string | null {
  try {
    const id = readFileSync(path, 'utf8').trim();
    return SHAPE.test(id) ? id : null;
  } catch {
    return null;
  }
}

function makeDevice(path: string): string {
  const id = randomBytes(6).toString('hex');
  const draft = `${path}.${id}.tmp`;
  makeFolder(dirname(path));
  writeFileSync(draft, `${id}\n`, { flag: 'wx', flush: true, mode: 0o600 });
  try {
    return publish(draft, path, id);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A link appears whole or not at all, and never in the place of another. */
function publish(draft: string, path: string, id: string): string {
  try {
    linkSync(draft, path);
    return id;
  } catch (error) {
    const other = readId(path);
    if (other !== null) return other;
    // a damaged file, or a disk without links
    if (!['EEXIST', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(readErrorCode(error)))
      throw error;
    renameSync(draft, path);
    return id;
  }
}
