/** Lines to put into a text. */
export interface Insertion {
  /** The line they come after, from 1, as splitLines counts. */
  readonly after: number;
  /** Without line ends. */
  readonly lines: readonly string[];
}

/**
 * Puts blocks of lines into a text, each parted from its surroundings by a blank line. Everything else stays as it
 * was: byte order mark, line ends, the missing line end of a last line. New lines end as the line before them does.
 * @param insertions at most one after each line, in any order
 */
export function insertLines(text: string, insertions: readonly Insertion[]): string {
  const lines = findLines(text);
  let result = '';
  let at = 0;
  for (const { after, lines: block } of insertions.toSorted((a, b) => a.after - b.after)) {
    const line = lines[after - 1];
    if (line === undefined) continue;
    result += text.slice(at, line.end) + layOut(text, lines, after, block);
    at = line.end;
  }
  return result + text.slice(at);
}

interface Line {
  readonly start: number;
  /** Behind the line end. */
  readonly end: number;
  /** The line end; empty for a last line without one. */
  readonly eol: string;
}

const LINE_END = /\r\n|\r|\n/g;

function findLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: eol, index } of text.matchAll(LINE_END)) {
    lines.push({ start, end: index + eol.length, eol });
    start = index + eol.length;
  }
  if (start < text.length) lines.push({ start, end: text.length, eol: '' });
  return lines;
}

function layOut(
  text: string,
  lines: readonly Line[],
  after: number,
  block: readonly string[],
): string {
  const eol = lines[after - 1]?.eol ?? '';
  if (eol === '') {
    const usual = lines[after - 2]?.eol ?? '\n';
    return usual + usual + block.join(usual);
  }
  const next = lines[after];
  const isTight = next !== undefined && text.slice(next.start, next.end).trim() !== '';
  return eol + block.map((line) => line + eol).join('') + (isTight ? eol : '');
}
