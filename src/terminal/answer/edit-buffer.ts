/** The answer as it is typed: a text of any number of lines, the cursor in it, and what it was before. */
export interface EditBuffer {
  readonly text: string;
  /** UTF-16 offset between two characters. */
  readonly cursor: number;
  /** Column that moving up and down keeps to; null after any other step. */
  readonly goal: number | null;
  /** Earlier states, the newest last. */
  readonly past: readonly Snapshot[];
  /** States that were undone, the last undone last. */
  readonly future: readonly Snapshot[];
  /** What was cut out last, to be put in elsewhere. */
  readonly cut: string;
  /** True while letters are typed one after another: they are undone together. */
  readonly typing: boolean;
}

interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

/** So many steps can be undone. */
const LONGEST_PAST = 100;

/** @returns a buffer with the cursor at its end */
export function createBuffer(text = ''): EditBuffer {
  return {
    text,
    cursor: text.length,
    goal: null,
    past: [],
    future: [],
    cut: '',
    typing: false,
  };
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

/** As deleteBetween; what is taken away can be put in again with {@link putCut}. */
export function cutBetween(buffer: EditBuffer, start: number, end: number): EditBuffer {
  if (start === end) return buffer;
  return { ...deleteBetween(buffer, start, end), cut: buffer.text.slice(start, end) };
}

/** @returns the buffer with what was cut out last put in at the cursor */
export function putCut(buffer: EditBuffer): EditBuffer {
  return buffer.cut === '' ? buffer : replace(buffer, buffer.cursor, buffer.cursor, buffer.cut);
}

/** @returns the buffer with another text, the cursor at its end; it can be undone */
export function replaceAll(buffer: EditBuffer, text: string): EditBuffer {
  return text === buffer.text ? buffer : replace(buffer, 0, buffer.text.length, text);
}

/** @returns the buffer before its last change; the same when there is none */
export function undo(buffer: EditBuffer): EditBuffer {
  const { past, future, cut } = buffer;
  const last = past.at(-1);
  if (last === undefined) return buffer;
  const undone = [...future, { text: buffer.text, cursor: buffer.cursor }];
  return { ...last, goal: null, past: past.slice(0, -1), future: undone, cut, typing: false };
}

/** @returns the buffer before the last undo; the same when nothing was undone, or something was changed since */
export function redo(buffer: EditBuffer): EditBuffer {
  const { past, future, cut } = buffer;
  const next = future.at(-1);
  if (next === undefined) return buffer;
  const done = [...past, { text: buffer.text, cursor: buffer.cursor }];
  return { ...next, goal: null, past: done, future: future.slice(0, -1), cut, typing: false };
}

function replace(
  { text, cursor, past, cut }: EditBuffer,
  start: number,
  end: number,
  by: string,
): EditBuffer {
  return {
    text: text.slice(0, start) + by + text.slice(end),
    cursor: start + by.length,
    goal: null,
    past: [...past.slice(1 - LONGEST_PAST), { text, cursor }],
    future: [],
    cut,
    typing: false,
  };
}
