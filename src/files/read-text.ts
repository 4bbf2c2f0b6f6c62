import { readFile } from 'node:fs/promises';
import { UserError } from '../user-error.ts';

/**
 * Reads a file as UTF-8 text.
 * @param path absolute path
 * @param name the path as it is shown in messages
 * @param options `keepMark`: a byte order mark stays at the start of the text, for who writes the file again
 * @throws UserError `unreadable-path`; `not-utf8` when the bytes are no UTF-8 or hold a NUL
 */
export async function readText(
  path: string,
  name: string,
  { keepMark = false } = {},
): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new UserError('unreadable-path', { path: name, reason: error.code ?? error.message });
  });
  const text = decodeUtf8(bytes, keepMark);
  if (text === null) throw new UserError('not-utf8', { path: name });
  return text;
}

/** @returns null when the bytes are no UTF-8 text */
function decodeUtf8(bytes: Uint8Array, keepMark: boolean): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: keepMark }).decode(bytes);
  } catch {
    return null;
  }
}
