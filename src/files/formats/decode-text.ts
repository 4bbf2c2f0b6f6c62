import { TextDecoder } from 'node:util';
import { UserError } from '../../user-error.ts';

/** How the bytes of a text are to be understood, by the mark at its start. */
const MARKS = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/**
 * Decodes a text while it comes in: UTF-8, or UTF-16 where a byte order mark says so, as spreadsheet programs write it.
 * @param name of the file, for messages
 * @throws UserError `not-utf8` with the line, for bytes that are no text and for a NUL
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let line = 1;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    decoder ??= new TextDecoder(findEncoding(chunk), { fatal: true });
    const text = decode(decoder, chunk, true);
    if (text === null || text.includes('\0')) throw refuse(name, line, chunk, text);
    line += countLines(text);
    yield text;
  }
  const rest = decoder === null ? '' : decode(decoder, new Uint8Array(), false);
  if (rest === null) throw new UserError('not-utf8', { path: name, line });
  if (rest !== '') yield rest;
}

/** @returns null for bytes that are no text in the encoding */
function decode(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): string | null {
  try {
    return decoder.decode(chunk, { stream });
  } catch {
    return null;
  }
}

/** @returns the encoding that the first bytes of a text tell */
export function findEncoding(head: Uint8Array): string {
  const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  return mark?.encoding ?? 'utf-8';
}

function refuse(name: string, line: number, chunk: Uint8Array, text: string | null): UserError {
  const readable = text ?? new TextDecoder().decode(chunk);
  const at = readable.search(text === null ? /\uFFFD/ : /\0/);
  const before = at < 0 ? 0 : countLines(readable.slice(0, at));
  return new UserError('not-utf8', { path: name, line: line + before });
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
