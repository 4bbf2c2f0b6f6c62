import { latePattern } from './late-pattern.ts';

/** Start and end (exclusive) of a formula, its signs included. */
export type FormulaSpan = readonly [number, number];

type Sign = '$' | '$$' | '(' | '[';

const SIGNS = /\\[\s\S]|\$\$?|\n[ \t]*\n/g;
const OPENERS: Readonly<Record<string, Sign>> = { $: '$', $$: '$$', '\\(': '(', '\\[': '[' };
const CLOSERS: Readonly<Record<string, Sign>> = { $: '$', $$: '$$', '\\)': '(', '\\]': '[' };
/** What formulas have and brackets in a text have not: a command, a space of its own, an index or a relation. */
const FORMULA = /\\[A-Za-z,;:!]|[\^=]/;
const SPACE = /^\s?$/;
const WORD = latePattern(String.raw`[\p{L}\p{N}]`, 'u');
const NONE: readonly FormulaSpan[] = [];

/**
 * Finds the formulas `$…$`, `$$…$$`, `\(…\)` and `\[…\]` of a text, none of which reaches over a blank line. Amounts of
 * money (`$5 or $6`) and escaped brackets (`f\(x\)`) are none. The time is linear in the text.
 */
export function findFormulas(text: string): readonly FormulaSpan[] {
  if (!text.includes('$') && !text.includes('\\(') && !text.includes('\\[')) return NONE;
  const spans: FormulaSpan[] = [];
  const open = new Map<Sign, number>();
  for (const { 0: token, index } of text.matchAll(SIGNS)) {
    if (token.startsWith('\n')) {
      open.clear();
      continue;
    }
    const closed = CLOSERS[token];
    const start = closed === undefined ? undefined : open.get(closed);
    const end = index + token.length;
    if (closed !== undefined && start !== undefined && isFormula(text, start, end, closed)) {
      spans.push([start, end]);
      open.clear();
      continue;
    }
    if (closed !== undefined) open.delete(closed);
    const opened = OPENERS[token];
    if (opened !== undefined && canOpen(text, index, end, opened)) open.set(opened, index);
  }
  return spans;
}

function canOpen(text: string, start: number, end: number, sign: Sign): boolean {
  if (sign === '$') return !SPACE.test(text.charAt(end));
  return sign !== '(' || !WORD().test(text.charAt(start - 1));
}

function isFormula(text: string, start: number, end: number, sign: Sign): boolean {
  if (sign === '$$') return true;
  if (sign === '$') return !SPACE.test(text.charAt(end - 2)) && !/\d/.test(text.charAt(end));
  return FORMULA.test(text.slice(start + 2, end - 2));
}
