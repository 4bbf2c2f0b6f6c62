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
    const cutter = new LineCutter(from);
    const chunk = Buffer.alloc(CHUNK);
    let place = from.offset;
    for (;;) {
      const size = readSync(file, chunk, 0, CHUNK, place);
      if (size === 0) break;
      place += size;
      yield* cutter.cut(chunk.subarray(0, size));
    }
    yield* cutter.finish();
  } finally {
    closeSync(file);
  }
}

/** Cuts bytes into lines as they come. */
class LineCutter {
  private start: number;
  private line: number;
  /** Of the line in hand: what came of it so far, and how many bytes were let go because it is too long. */
  private rest: Buffer = Buffer.alloc(0);
  private dropped = 0;

  constructor({ offset, lines }: Position) {
    this.start = offset;
    this.line = lines;
  }

  *cut(chunk: Buffer): Generator<PlacedLine> {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let first = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, first)) {
      yield this.take(bytes.subarray(first, end), true);
      first = end + 1;
    }
    this.rest = Buffer.from(bytes.subarray(first));
    if (this.rest.length <= LONGEST_LINE) return;
    this.dropped += this.rest.length;
    this.rest = Buffer.alloc(0);
  }

  *finish(): Generator<PlacedLine> {
    if (this.dropped + this.rest.length > 0) yield this.take(this.rest, false);
  }

  private take(bytes: Buffer, isEnded: boolean): PlacedLine {
    const { start } = this;
    const isTooLong = this.dropped > 0 || bytes.length > LONGEST_LINE;
    const end = start + this.dropped + bytes.length + Number(isEnded);
    this.start = end;
    this.dropped = 0;
    this.line += 1;
    const text = isTooLong ? ({ problem: 'history-too-long' } as const) : decode(bytes);
    return { text, line: this.line, start, end, isEnded };
  }
}

function decode(bytes: Buffer): PlacedLine['text'] {
  return isUtf8(bytes) ? bytes.toString('utf8') : { problem: 'history-not-utf8' };
}
