import { findFormulas } from '../formulas.ts';

/** All that could be markup holds one of these, or a number at the start of a line. */
const SIGN = /[\\`*_[<&~#>+=-]|\d[.)]/;
const INLINE = /[\\`*_[<&]|~(?=~)|(?<=~)~/g;
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/;
/** What would make a heading, a quote, a list or a rule of a line. */
const LINE_START =
  /^([ \t]*)(#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={1,200}[ \t]*$|-{2,200}[ \t]*$|\d{1,9}(?=[.)](?:\s|$)))/gm;
const TARGET = /\][([:]/;
const TAG_START = /[A-Za-z/!?]/;
const ENTITY = /^&(?:#\w{1,8}|[A-Za-z]\w{1,31});/;

/**
 * Writes plain text as Markdown that reads the same: what would be markup gets a backslash, and no more than that.
 * Formulas stay as they are, for a formula is plain text to those who wrote it.
 *
 * @param isLineStart whether the text begins a line; later lines in it begin ones of their own
 */
export function escapeMarkdown(text: string, isLineStart = true): string {
  if (!SIGN.test(text)) return text;
  const hasTargets = TARGET.test(text);
  let result = '';
  let at = 0;
  for (const [start, end] of [...findFormulas(text), [text.length, text.length] as const]) {
    const piece = text.slice(at, start).replaceAll(INLINE, (sign, offset: number) => {
      const isPlain = canStandAlone(text, at + offset, sign, hasTargets);
      return isPlain ? sign : `\\${sign}`;
    });
    result += escapeLineStarts(piece, at === 0 ? isLineStart : text[at - 1] === '\n');
    result += text.slice(start, end);
    at = end;
  }
  return result;
}

function escapeLineStarts(piece: string, isLineStart: boolean): string {
  return piece.replaceAll(LINE_START, (whole, indent: string, mark: string, offset: number) => {
    if (offset === 0 && !isLineStart) return whole;
    return /\d/.test(mark) ? `${whole}\\` : `${indent}\\${mark}`;
  });
}

/** Whether the sign at an offset is read as itself. */
function canStandAlone(text: string, at: number, sign: string, hasTargets: boolean): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  // at the end of a text, markup may follow
  if (sign === '\\') return after !== '' && after !== '\n' && !PUNCTUATION.test(after);
  if (sign === '_') return WORD.test(before) && WORD.test(after);
  if (sign === '*') return !startsLine(text, at) && SPACE.test(before) && SPACE.test(after);
  if (sign === '[') return !hasTargets && !startsLine(text, at) && !'.[^'.includes(after);
  if (sign === '<') return !TAG_START.test(after);
  if (sign === '&') return !ENTITY.test(text.slice(at, at + 40));
  return false;
}

/** Whether only blanks stand before `at` on its line. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before -= 1;
  return before < 0 || text[before] === '\n';
}
