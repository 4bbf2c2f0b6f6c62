import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** Gives the lines of a stream one at a time, however they arrive. */
export interface LineReader {
  /** @returns the next line without its end; null when the input has ended */
  read(): Promise<string | null>;
}

/**
 * Reads a stream of UTF-8 as lines ended by LF, CRLF or CR; a last line without an end counts too.
 * The stream is not touched before the first line is asked for.
 */
export function createLineReader(input: Readable): LineReader {
  const lines = readLines(input);
  return {
    async read() {
      const { value, done } = await lines.next();
      return done === true ? null : value;
    },
  };
}

async function* readLines(input: Readable): AsyncGenerator<string, void> {
  const decoder = new StringDecoder('utf8');
  const parts: string[] = [];
  let afterReturn = false;
  for await (const chunk of input as AsyncIterable<string | Buffer>) {
    let text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (afterReturn && text.startsWith('\n')) text = text.slice(1);
    if (text === '') continue;
    afterReturn = text.endsWith('\r');
    const lines = text.split(/\r\n|\r|\n/);
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      parts.push(line);
      yield parts.join('');
      parts.length = 0;
    }
    parts.push(rest);
  }
  const last = parts.join('') + decoder.end();
  if (last !== '') yield last;
}
