import { findCodeSpans } from './code-spans.ts';

const OPEN = '<!--';
const CLOSE = '-->';
const PARTING = '\n\n';

/**
 * Takes HTML comments out of Markdown: what an author notes for himself is nothing to read. Those in code spans stay,
 * and those that end in another paragraph or not at all, for to Markdown they are text. The time is linear in the text.
 */
export function dropInlineComments(markdown: string): string {
  let start = markdown.indexOf(OPEN);
  if (start < 0) return markdown;
  const lastClose = markdown.lastIndexOf(CLOSE);
  const spans = findCodeSpans(markdown);
  let span = 0;
  let blank = findNext(markdown, PARTING, 0);
  let close = findNext(markdown, CLOSE, 0);
  let text = '';
  let at = 0;
  while (start >= 0 && start < lastClose) {
    while ((spans[span]?.[1] ?? Infinity) <= start) span += 1;
    // kept from one comment to the next, so that no stretch is searched twice
    if (blank < start) blank = findNext(markdown, PARTING, start);
    if (close < start + OPEN.length) close = findNext(markdown, CLOSE, start + OPEN.length);
    const isCode = (spans[span]?.[0] ?? Infinity) < start || markdown[start - 1] === '\\';
    const isComment = !isCode && close < blank;
    const next = isComment ? close + CLOSE.length : start + OPEN.length;
    if (isComment) {
      text += trimBefore(markdown.slice(at, start), markdown[next]);
      at = next;
    }
    start = markdown.indexOf(OPEN, next);
  }
  return text + markdown.slice(at);
}

/** White space on both sides of a comment is as much as on one. */
function trimBefore(before: string, after: string | undefined): string {
  return after === undefined || /\s/.test(after) ? before.replace(/[ \t]{1,80}$/, '') : before;
}

function findNext(text: string, sought: string, from: number): number {
  const found = text.indexOf(sought, from);
  return found < 0 ? Infinity : found;
}
