import { constants } from 'node:fs';
import { access, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { REPORT_MARK } from '../report-mark.ts';
import { readErrorCode } from './error-code.ts';

/** A report says what it is within so many bytes. */
const HEAD = 4096;

/**
 * Whether a report may be written to a path. Only a file that is empty or a report is written over: a
 * slip of the keyboard must cost no sheet.
 * @param path absolute
 * @returns null when it may be written; else why not, as an error code or a code of our own
 */
export async function findReportObstacle(path: string): Promise<string | null> {
  try {
    const target = await realpath(path).catch(() => path);
    const there = await stat(target).catch(() => null);
    if (there?.isDirectory()) return 'EISDIR';
    if (there !== null && !there.isFile()) return null;
    await access(dirname(target), constants.W_OK);
    if (there === null || there.size === 0) return null;
    return (await readHead(target)).includes(REPORT_MARK) ? null : 'OTHER-REPORT';
  } catch (error) {
    return readErrorCode(error);
  }
}

async function readHead(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
