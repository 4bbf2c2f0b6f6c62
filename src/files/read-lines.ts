/** A line of a stream, as bytes without its line end. */
export interface ByteLine {
  /** From 1. */
  readonly line: number;
  /** Null for a line longer than the limit: its bytes are gone. */
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Bytes of a line that are kept; a longer one is passed over, so that memory stays bounded. */
export const LONGEST_LINE = 8 * 2 ** 20;

/**
 * Splits a stream into lines at LF or CRLF while it comes in. Memory is bounded by the longest line.
 * @param chunks a readable stream of bytes
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<ByteLine> {
  const gathered = new LineGatherer(longest);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      gathered.add(chunk.subarray(start, end));
      yield gathered.take();
      start = end + 1;
    }
    gathered.add(chunk.subarray(start));
  }
  if (!gathered.isEmpty) yield gathered.take();
}

/** Puts a line together from the chunks it is spread over. */
class LineGatherer {
  private readonly longest: number;
  private parts: Uint8Array[] = [];
  private size = 0;
  private line = 0;

  constructor(longest: number) {
    this.longest = longest;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(part: Uint8Array): void {
    this.size += part.length;
    if (this.size <= this.longest && part.length > 0) this.parts.push(part);
    else if (this.size > this.longest) this.parts = [];
  }

  take(): ByteLine {
    this.line += 1;
    const bytes = this.size > this.longest ? null : trimReturn(join(this.parts));
    this.parts = [];
    this.size = 0;
    return { line: this.line, bytes };
  }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
}

function trimReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes;
}
