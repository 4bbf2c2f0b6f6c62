import { stripControls } from '../safe-text.ts';
import {
  cutBetween,
  deleteBetween,
  insertText,
  moveTo,
  putCut,
  redo,
  undo,
  type EditBuffer,
} from './edit-buffer.ts';
import { moveByRows, type RowLimit } from './edit-layout.ts';
import { readAltLetter, type Key } from './key.ts';
import { toLatin } from './keyboard-layout.ts';
import {
  findAfter,
  findBefore,
  findLineEnd,
  findLineStart,
  findWordEnd,
  findWordStart,
} from './text-places.ts';

/** What a key does to the answer. */
export type Outcome =
  | { readonly kind: 'edited'; readonly buffer: EditBuffer }
  | { readonly kind: 'submitted'; readonly text: string }
  | { readonly kind: 'ended' };

type Edit = (buffer: EditBuffer, limit: RowLimit) => EditBuffer;

const PAGE_ROWS = 10;

const back: Edit = (buffer) => moveTo(buffer, findBefore(buffer.text, buffer.cursor));
const forth: Edit = (buffer) => moveTo(buffer, findAfter(buffer.text, buffer.cursor));
const wordBack: Edit = (buffer) => moveTo(buffer, findWordStart(buffer.text, buffer.cursor));
const wordForth: Edit = (buffer) => moveTo(buffer, findWordEnd(buffer.text, buffer.cursor));
const lineStart: Edit = (buffer) => moveTo(buffer, findLineStart(buffer.text, buffer.cursor));
const lineEnd: Edit = (buffer) => moveTo(buffer, findLineEnd(buffer.text, buffer.cursor));
const textStart: Edit = (buffer) => moveTo(buffer, 0);
const textEnd: Edit = (buffer) => moveTo(buffer, buffer.text.length);
const rowUp: Edit = (buffer, limit) => moveByRows(buffer, -1, limit);
const rowDown: Edit = (buffer, limit) => moveByRows(buffer, 1, limit);
const newLine: Edit = (buffer) => insertText(buffer, '\n');

/** The edit that takes away what lies between the cursor and where another edit would move it. */
function deleteTo(move: Edit): Edit {
  return (buffer, limit) => {
    const { cursor } = move(buffer, limit);
    return deleteBetween(buffer, Math.min(cursor, buffer.cursor), Math.max(cursor, buffer.cursor));
  };
}

/** As deleteTo; what is taken away can be put in elsewhere. */
function cutTo(move: Edit): Edit {
  return (buffer, limit) => {
    const { cursor } = move(buffer, limit);
    return cutBetween(buffer, Math.min(cursor, buffer.cursor), Math.max(cursor, buffer.cursor));
  };
}

/** The end of the line; at the end of the line, the line break as well. */
const lineEndOrBreak: Edit = (buffer) => {
  const end = findLineEnd(buffer.text, buffer.cursor);
  return moveTo(buffer, end === buffer.cursor ? findAfter(buffer.text, end) : end);
};
/** Ctrl-Y brings back: what was undone just now, else what was cut out. */
const bringBack: Edit = (buffer) => (buffer.future.length > 0 ? redo(buffer) : putCut(buffer));

/** Keys by name; `C-` with Ctrl, `M-` with Alt. Those of Emacs stand beside those on the keyboard. */
const edits: Readonly<Record<string, Edit>> = {
  left: back,
  'C-b': back,
  right: forth,
  'C-f': forth,
  'C-left': wordBack,
  'M-left': wordBack,
  'M-b': wordBack,
  'C-right': wordForth,
  'M-right': wordForth,
  'M-f': wordForth,
  home: lineStart,
  'C-a': lineStart,
  end: lineEnd,
  'C-e': lineEnd,
  'C-home': textStart,
  'C-end': textEnd,
  up: rowUp,
  'C-p': rowUp,
  down: rowDown,
  'C-n': rowDown,
  pageup: (buffer, limit) => moveByRows(buffer, -PAGE_ROWS, limit),
  pagedown: (buffer, limit) => moveByRows(buffer, PAGE_ROWS, limit),
  backspace: deleteTo(back),
  'C-h': deleteTo(back),
  delete: deleteTo(forth),
  'M-backspace': cutTo(wordBack),
  'C-backspace': cutTo(wordBack),
  'C-w': cutTo(wordBack),
  'M-d': cutTo(wordForth),
  'M-delete': cutTo(wordForth),
  'C-delete': cutTo(wordForth),
  'C-u': cutTo(lineStart),
  'C-k': cutTo(lineEndOrBreak),
  'C-y': bringBack,
  'M-z': undo,
  'M-S-z': redo,
  'M-return': newLine,
  'M-enter': newLine,
  enter: newLine,
  'C-j': newLine,
};

/** The names of all keys that edit; docs/session.md tells them. */
export const EDIT_KEYS: readonly string[] = Object.keys(edits);

/** Keys that Node gives no name: Ctrl-_ and, from terminals that can tell it, Shift+Enter. */
const sequences: Readonly<Record<string, Edit>> = {
  '\u001f': undo,
  '\u001b[13;2u': newLine,
  '\u001b[27;2;13~': newLine,
};

/**
 * @param typed the character of the key, if it has one
 * @returns what the key does; null when it does nothing here
 */
export function readKey(
  buffer: EditBuffer,
  typed: string | undefined,
  key: Key,
  limit: RowLimit,
): Outcome | null {
  const name = nameKey(key);
  if (name === 'return') return submit(buffer);
  if (name === 'C-d') return endOrDelete(buffer, limit);
  const edit =
    sequences[key.sequence ?? ''] ?? (Object.hasOwn(edits, name) ? edits[name] : undefined);
  if (edit !== undefined) return { kind: 'edited', buffer: edit(buffer, limit) };
  const text = key.ctrl || key.meta ? '' : stripControls(typed ?? '');
  return text === '' ? null : { kind: 'edited', buffer: insertText(buffer, text) };
}

/** Alt with a letter is the same key on either layout; Shift counts with Alt and a letter only. */
function nameKey(key: Key): string {
  const letter = key.meta ? (readAltLetter(key) ?? '') : '';
  const small = letter.toLowerCase();
  const name = key.name ?? toLatin(small);
  const isShifted = key.meta === true && name.length === 1 && (key.shift || letter !== small);
  return `${key.ctrl ? 'C-' : ''}${key.meta ? 'M-' : ''}${isShifted ? 'S-' : ''}${name}`;
}

/** A backslash at the end of the line keeps the line going, as in a shell. */
function submit(buffer: EditBuffer): Outcome {
  const { text, cursor } = buffer;
  const goesOn = text.charAt(cursor - 1) === '\\' && findLineEnd(text, cursor) === cursor;
  if (!goesOn) return { kind: 'submitted', text };
  return { kind: 'edited', buffer: insertText(deleteBetween(buffer, cursor - 1, cursor), '\n') };
}

/** Ctrl-D: the end of the input on an empty answer, deletes before a character, else submits. */
function endOrDelete(buffer: EditBuffer, limit: RowLimit): Outcome {
  const { text, cursor } = buffer;
  if (text.trim() === '') return { kind: 'ended' };
  if (cursor === text.length) return { kind: 'submitted', text };
  return { kind: 'edited', buffer: deleteTo(forth)(buffer, limit) };
}
