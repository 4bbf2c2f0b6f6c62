import { splitGraphemes } from '../width.ts';

/** The answer as it is typed: a text of any number of lines, the cursor in it, and what it was before. */
export interface EditBuffer {
  readonly text: string;
  /** UTF-16 offset between two characters. */
  readonly cursor: number;
  /** Column that moving up and down keeps to; null after any other step. */
  readonly goal: number | null;
  /** Earlier states, the newest last. */
  readonly past: readonly Snapshot[];
  /** True while letters are typed one after another: they are undone together. */
  readonly typing: boolean;
}

interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** So many steps can be undone. */
const LONGEST_PAST = 100;
/** No character that a reader sees as one is longer than this, but for text made to annoy. */
const WINDOW = 64;

/** @returns a buffer with the cursor at its end */
export function createBuffer(text = ''): EditBuffer {
  return { text, cursor: text.length, goal: null, past: [], typing: false };
}

/** @returns the buffer with the cursor elsewhere */
export function moveTo(buffer: EditBuffer, cursor: number): EditBuffer {
  return { ...buffer, cursor, goal: null, typing: false };
}

/** @param text safe text with `\n` line breaks */
export function insertText(buffer: EditBuffer, text: string): EditBuffer {
  const { cursor } = buffer;
  const typing = text.length <= 2 && !/\s/.test(text);
  const changed = replace(buffer, cursor, cursor, text);
  return { ...changed, typing, past: typing && buffer.typing ? buffer.past : changed.past };
}

/** @returns the buffer without the text between two offsets, the cursor where it was */
export function deleteBetween(buffer: EditBuffer, start: number, end: number): EditBuffer {
  return start === end ? buffer : replace(buffer, start, end, '');
}

/** @returns the buffer before its last change; the same when there is none */
export function undo(buffer: EditBuffer): EditBuffer {
  const last = buffer.past.at(-1);
  if (last === undefined) return buffer;
  return { ...last, goal: null, past: buffer.past.slice(0, -1), typing: false };
}

function replace(
  { text, cursor, past }: EditBuffer,
  start: number,
  end: number,
  by: string,
): EditBuffer {
  return {
    text: text.slice(0, start) + by + text.slice(end),
    cursor: start + by.length,
    goal: null,
    past: [...past.slice(1 - LONGEST_PAST), { text, cursor }],
    typing: false,
  };
}

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
