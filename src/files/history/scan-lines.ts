import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { LONGEST_LINE } from '../read-lines.ts';

/** A line of a file, with its place. */
export interface PlacedLine {
  /** Without its line end; or why it has no text. */
  readonly text: string | { readonly problem: 'history-not-utf8' | 'history-too-long' };
  /** From 1. */
  readonly line: number;
  /** Byte offsets; `end` is that of the next line. */
  readonly start: number;
  readonly end: number;
  /** False for a last line without a line feed: it may be torn, or still be being written. */
  readonly isEnded: boolean;
}

/** Where reading begins. */
export interface Position {
  /** In bytes. */
  readonly offset: number;
  /** Lines before it. */
  readonly lines: number;
}

export const START: Position = { offset: 0, lines: 0 };

const LINE_FEED = 0x0a;
const CHUNK = 2 ** 20;

/**
 * Reads the lines of a file piece by piece, at once and without waiting: a million lines handed over one promise each
 * would take longer than their reading. Memory is bounded by the longest line, which is 8 MiB.
 * @param path absolute path
 * @throws the file system's errors
 */
export function* scanLines(path: string, from: Position = START): Generator<PlacedLine> {
  const file = openSync(path, 'r');
  try {
    yield* scanFile(file, from);
  } finally {
    closeSync(file);
  }
}

function* scanFile(file: number, from: Position): Generator<PlacedLine> {
  const chunk = Buffer.alloc(CHUNK);
  let rest: Buffer = Buffer.alloc(0);
  /** Bytes of the line in hand that were let go because it is too long. */
  let dropped = 0;
  let start = from.offset;
  let line = from.lines;
  let place = from.offset;
  for (;;) {
    const size = readSync(file, chunk, 0, CHUNK, place);
    if (size === 0) break;
    place += size;
    const bytes =
      rest.length === 0 ? chunk.subarray(0, size) : Buffer.concat([rest, chunk.subarray(0, size)]);
    let first = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, first)) {
      const length = dropped + end - first + 1;
      line += 1;
      yield {
        text: decode(bytes, first, end, dropped),
        line,
        start,
        end: start + length,
        isEnded: true,
      };
      start += length;
      first = end + 1;
      dropped = 0;
    }
    rest = Buffer.from(bytes.subarray(first));
    if (rest.length > LONGEST_LINE) {
      dropped += rest.length;
      rest = Buffer.alloc(0);
    }
  }
  const length = dropped + rest.length;
  if (length === 0) return;
  const text = decode(rest, 0, rest.length, dropped);
  yield { text, line: line + 1, start, end: start + length, isEnded: false };
}

function decode(bytes: Buffer, start: number, end: number, dropped: number): PlacedLine['text'] {
  if (dropped > 0 || end - start > LONGEST_LINE) return { problem: 'history-too-long' };
  const piece = bytes.subarray(start, end);
  return isUtf8(piece) ? piece.toString('utf8') : { problem: 'history-not-utf8' };
}
