import { isBlankCode } from './columns.ts';
import type { OpenBlocks, Opening } from './open-blocks.ts';

const MIN_MARKS = 3;

/** Adds a thematic break: three or more of the same `-`, `*` or `_`, with spaces and tabs only between them. */
export function openRule(open: OpenBlocks): Opening {
  const { cursor, line } = open;
  const { text, textAt } = cursor;
  if (textAt < open.noRuleBefore) return 'none';
  const mark = cursor.firstCode();
  let marks = 0;
  for (let at = textAt; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === mark) marks += 1;
    else if (!isBlankCode(code)) {
      open.noRuleBefore = at;
      return 'none';
    }
  }
  if (marks < MIN_MARKS) return 'none';
  open.addBlock({ kind: 'rule', start: line, end: line + 1, indent: textAt, text: [] });
  return 'leaf';
}
