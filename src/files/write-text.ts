import { randomBytes } from 'node:crypto';
import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { UserError } from '../user-error.ts';
import { hasErrorCode, readErrorCode } from './error-code.ts';

/** A text, or one in pieces that need not be in memory at the same time; or bytes in pieces. */
export type TextPieces =
  string | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Small pieces are put together before they are written: each writing costs a moment. */
const ENOUGH = 2 ** 16;

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed, then renamed.
 * A link is followed; a device such as /dev/stdout is written to as it is.
 * @param path absolute path
 * @param name the path as it is shown in messages
 * @param mode who may read a file that was not there
 * @throws UserError `unwritable-output`; what stood at `path` is then untouched
 */
export async function writeText(
  path: string,
  text: TextPieces,
  name: string,
  mode = 0o666,
): Promise<void> {
  try {
    const target = await realpath(path).catch(() => path);
    const old = await stat(target).catch(() => null);
    if (old !== null && !old.isFile() && !old.isDirectory()) await writeInto(target, text, 'w');
    else await replaceFile(target, text, old?.mode ?? mode);
  } catch (error) {
    // what makes the pieces may fail too: that is told as what it is
    if (error instanceof UserError || !hasErrorCode(error)) throw error;
    throw new UserError('unwritable-output', { path: name, reason: readErrorCode(error) });
  }
}

async function replaceFile(target: string, text: TextPieces, mode: number): Promise<void> {
  const temporary = `${target}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    await writeInto(temporary, text, 'wx', mode);
    await rename(temporary, target);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

async function writeInto(
  path: string,
  text: TextPieces,
  flags: string,
  mode = 0o666,
): Promise<void> {
  const file = await open(path, flags, mode & 0o777);
  try {
    for await (const piece of typeof text === 'string' ? [text] : gatherPieces(text)) {
      await file.writeFile(piece);
    }
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** @returns the same text in fewer pieces */
export async function* gatherPieces(
  pieces: Exclude<TextPieces, string>,
): AsyncGenerator<string | Uint8Array> {
  let gathered = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') yield piece;
    else gathered += piece;
    if (gathered.length < ENOUGH) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}
