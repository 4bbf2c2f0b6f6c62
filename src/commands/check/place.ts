import type { Question } from '../../deck/deck.ts';

/** Where something stands in a sheet: what of a diagnostic says so. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number | null;
}

/** A key point or an option may go on over so many lines. */
const FARTHEST = 60;
const ITEM_MARK = /^\s*(?:[-*+]\s+)?/;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds where a text of one line stands, from a line on; words are not found inside other words.
 * @param lines of the sheet; none for a deck from elsewhere
 * @param line from 1
 * @returns where the line's own text begins, when the text is not to be found
 */
export function placeText(lines: readonly string[], line: number, text: string): Place {
  for (let at = line; at <= Math.min(lines.length, line + FARTHEST); at += 1) {
    const column = findWords(lines[at - 1] ?? '', text);
    if (column >= 0) return { line: at, column: column + 1, endColumn: column + 1 + text.length };
  }
  return placeLine(lines, line);
}

function findWords(line: string, text: string): number {
  if (text === '') return -1;
  const isWord = WORD.test(text.charAt(0)) && WORD.test(text.charAt(text.length - 1));
  for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
    const isInside = WORD.test(line.charAt(at - 1)) || WORD.test(line.charAt(at + text.length));
    if (!isWord || !isInside) return at;
  }
  return -1;
}

/** @returns where the text of a line begins, behind the mark of a list item */
export function placeLine(lines: readonly string[], line: number): Place {
  const text = lines[line - 1] ?? '';
  const column = (ITEM_MARK.exec(text)?.[0].length ?? 0) + 1;
  const end = text.trimEnd().length + 1;
  return { line, column, endColumn: end > column ? end : null };
}

/** So much of a prompt is enough to find it in its line. */
const ENOUGH = 12;

/** @returns where the prompt of a question begins */
export function placeQuestion(lines: readonly string[], { line, prompt }: Question): Place {
  const text = lines[line - 1] ?? '';
  const first = (prompt.split('\n', 1)[0] ?? '').trim();
  const column = Math.max(0, text.indexOf(first.slice(0, ENOUGH)));
  const isWhole = first !== '' && text.startsWith(first, column);
  return { line, column: column + 1, endColumn: isWhole ? column + 1 + first.length : null };
}
