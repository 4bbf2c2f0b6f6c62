import { isBlankCode, skipBlanks, skipRun, trimEnd } from './columns.ts';
import type { OpenBlocks, Opening } from './open-blocks.ts';

const HASH = 35;
const MAX_LEVEL = 6;

/** Adds a heading of one to six `#` and a space; a run of `#` at its end is no part of the text. */
export function openHeading(open: OpenBlocks): Opening {
  const { cursor, line } = open;
  const { text, textAt } = cursor;
  const markEnd = skipRun(text, textAt, HASH);
  const level = markEnd - textAt;
  if (level > MAX_LEVEL || (markEnd < text.length && !isBlankCode(text.charCodeAt(markEnd)))) {
    return 'none';
  }
  const indent = skipBlanks(text, markEnd);
  open.addBlock({
    kind: 'heading',
    start: line,
    end: line + 1,
    indent,
    level,
    text: [text.slice(indent, findHeadingEnd(text, markEnd))],
  });
  return 'leaf';
}

/** A closing run of `#` counts only after a space or a tab. */
function findHeadingEnd(text: string, from: number): number {
  const end = trimEnd(text, from);
  let runStart = end;
  while (runStart > from && text.charCodeAt(runStart - 1) === HASH) runStart -= 1;
  const isClosing = runStart < end && isBlankCode(text.charCodeAt(runStart - 1));
  return isClosing ? trimEnd(text.slice(0, runStart), from) : end;
}
