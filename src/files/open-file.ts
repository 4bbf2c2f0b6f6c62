import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../user-error.ts';
import { readErrorCode } from './error-code.ts';

/**
 * Reads a file piece by piece, however long it is.
 * @param name the path as the user gave it
 * @param cwd absolute path that a relative one is taken from
 * @param path the absolute path that the two make
 * @throws UserError `no-such-path`, `unreadable-path`, when the first piece is asked for
 */
export async function* openFile(
  name: string,
  cwd: string,
  path = resolve(cwd, name),
): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
  } catch (error) {
    const code = readErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new UserError('no-such-path', { path: name });
    }
    throw new UserError('unreadable-path', { path: name, reason: code });
  }
}
