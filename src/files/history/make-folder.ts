import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readErrorCode } from '../error-code.ts';

/**
 * Makes a folder, and those on the way to it, for this user alone. Node's own `recursive` never ends where a system
 * that holds no files denies that its folder is there, such as /proc.
 * @param path absolute path
 * @throws the file system's errors
 */
export function makeFolder(path: string): void {
  try {
    makeOne(path);
  } catch (error) {
    if (readErrorCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    makeFolder(dirname(path));
    makeOne(path);
  }
}

function makeOne(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    // a file in its place is told by whoever opens what should be in the folder; so is a root that cannot be made
    if (!['EEXIST', 'EISDIR', 'EPERM'].includes(readErrorCode(error))) throw error;
  }
}
