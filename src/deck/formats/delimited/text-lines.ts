/** A line of a text without its line end. */
export interface TextLine {
  /** From 1. */
  readonly line: number;
  /** Null for a line longer than the limit: its text is gone. */
  readonly text: string | null;
}

/** UTF-16 units of a line that are kept; a longer one is passed over, so that memory stays bounded. */
export const LONGEST_LINE = 4 * 2 ** 20;

/**
 * Splits text into lines at LF, CRLF or CR while it comes in, without the byte order mark before the first.
 * Memory is bounded by the longest line.
 *
 * @param chunks the text in pieces of any length
 * @returns the lines that each piece completes, so that a wait is needed for each piece only
 */
export async function* readTextLines(
  chunks: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncGenerator<readonly TextLine[]> {
  const gatherer = new LineGatherer(longest);
  for await (const chunk of chunks) yield gatherer.add(chunk);
  yield gatherer.finish();
}

const LINE_END = /\r\n|\r|\n/g;

class LineGatherer {
  private readonly longest: number;
  /** The line that is not at its end yet, in the pieces it came in. */
  private parts: string[] = [];
  private size = 0;
  private line = 0;
  /** The last piece ended in CR: an LF at the start of the next belongs to it. */
  private isBehindReturn = false;

  constructor(longest: number) {
    this.longest = longest;
  }

  add(chunk: string): readonly TextLine[] {
    const lines: TextLine[] = [];
    let at = this.isBehindReturn && chunk.startsWith('\n') ? 1 : 0;
    if (chunk !== '') this.isBehindReturn = chunk.endsWith('\r');
    LINE_END.lastIndex = at;
    for (let end = LINE_END.exec(chunk); end !== null; end = LINE_END.exec(chunk)) {
      this.keep(chunk.slice(at, end.index));
      lines.push(this.take());
      at = LINE_END.lastIndex;
    }
    this.keep(chunk.slice(at));
    return lines;
  }

  finish(): readonly TextLine[] {
    return this.size === 0 ? [] : [this.take()];
  }

  private keep(part: string): void {
    this.size += part.length;
    if (this.size > this.longest) this.parts = [];
    else if (part !== '') this.parts.push(part);
  }

  private take(): TextLine {
    this.line += 1;
    const text = this.size > this.longest ? null : this.parts.join('');
    this.parts = [];
    this.size = 0;
    return { line: this.line, text: this.line === 1 && text !== null ? dropMark(text) : text };
  }
}

function dropMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
