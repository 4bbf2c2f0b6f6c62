import { latePattern } from '../late-pattern.ts';

/** A line that is wholly bold, in backticks or a link, without what is around it. */
export interface Unwrapped {
  readonly text: string;
  /** UTF-16 units taken off the front. */
  readonly width: number;
}

const BOLD = /^(\*\*\*|\*\*|___|__)(?=\S)/;
/** Line breaks behind a bold question only part it from its answer. */
const BREAKS = /^(?:\s{0,9}<br\s{0,9}\/?>){1,9}/i;
const EMPHASIS = /^(\*|_)(?=[^\s*_])/;
const CODE = /^(`{1,2})(?=[^`])/;
const LINK_END = /^\]\([^()\s]{0,500}\)$/;
/** Anything inside code that makes a heading more than a term: it is a sentence its author put into backticks. */
const SENTENCE = latePattern(String.raw`\p{L}\s+\p{L}[\p{L}'’-]*[\s.,?]`, 'u');

/** @returns the text inside the marks around a whole line (`**…**`, `` `…` ``, `[…](#…)`), one layer after the other */
export function unwrapLine(line: string): Unwrapped {
  let text = line.trimEnd();
  let width = 0;
  for (let layer = 0; layer < 3; layer += 1) {
    const inner = unwrapOnce(text);
    if (inner === null) break;
    width += inner.width;
    text = inner.text;
  }
  return { text, width };
}

/** @returns the bold start of a line and what stands behind it; null where it does not begin in bold */
export function splitBoldLead(
  line: string,
): { readonly bold: string; readonly width: number; readonly rest: string } | null {
  const mark = BOLD.exec(line)?.[1];
  if (mark === undefined) return null;
  const end = line.indexOf(mark, mark.length);
  if (end < 0) return null;
  return {
    bold: line.slice(mark.length, end).trim(),
    width: mark.length,
    rest: line
      .slice(end + mark.length)
      .replace(BREAKS, '')
      .trim(),
  };
}

function unwrapOnce(text: string): Unwrapped | null {
  const mark = BOLD.exec(text)?.[1] ?? EMPHASIS.exec(text)?.[1] ?? CODE.exec(text)?.[1];
  if (mark !== undefined) {
    const isWhole =
      text.length > 2 * mark.length &&
      text.indexOf(mark, mark.length) === text.length - mark.length;
    const inner = isWhole ? text.slice(mark.length, -mark.length) : '';
    if (inner.trim() === '' || (mark.startsWith('`') && !SENTENCE().test(inner))) return null;
    return { text: inner, width: mark.length };
  }
  if (!text.startsWith('[') || !text.endsWith(')')) return null;
  const close = text.indexOf('](');
  const isLink =
    close > 1 && !text.slice(1, close).includes('[') && LINK_END.test(text.slice(close));
  return isLink ? { text: text.slice(1, close), width: 1 } : null;
}
