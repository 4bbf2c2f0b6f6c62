import { splitGraphemes } from '../width.ts';

/** No character that a reader sees as one is longer than this, but for text made to annoy. */
const WINDOW = 64;

/** @returns the offset before the character that ends at the place; a line break is one character */
export function findBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const window = text.slice(Math.max(0, at - WINDOW), at);
  return at - (splitGraphemes(window).at(-1)?.length ?? 1);
}

/** @returns the offset behind the character that begins at the place */
export function findAfter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return at + (splitGraphemes(text.slice(at, at + WINDOW))[0]?.length ?? 1);
}

const letter = /[\p{L}\p{N}\p{M}_]/u;

/** @returns the start of the word at or before the place */
export function findWordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !letter.test(text.slice(findBefore(text, start), start)))
    start = findBefore(text, start);
  while (start > 0 && letter.test(text.slice(findBefore(text, start), start)))
    start = findBefore(text, start);
  return start;
}

/** @returns the end of the word at or behind the place */
export function findWordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !letter.test(text.slice(end, findAfter(text, end))))
    end = findAfter(text, end);
  while (end < text.length && letter.test(text.slice(end, findAfter(text, end))))
    end = findAfter(text, end);
  return end;
}

/** @returns the start of the line that the place is in */
export function findLineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** @returns the end of the line that the place is in, before its line break */
export function findLineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
