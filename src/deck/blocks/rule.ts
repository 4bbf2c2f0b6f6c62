import { isBlankCode } from './columns.ts';
import type { OpenBlocks, Opening } from './open-blocks.ts';

/** Adds a thematic break: three or more of the same `-`, `*` or `_`, with spaces and tabs only between them. */
export function openRule(open: OpenBlocks): Opening {
  const { cursor, line } = open;
  if (!isRule(cursor.text, cursor.textAt)) return 'none';
  open.addBlock({ kind: 'rule', start: line, end: line + 1, indent: cursor.textAt, text: [] });
  return 'leaf';
}

function isRule(text: string, at: number): boolean {
  const mark = text.charCodeAt(at);
  let marks = 0;
  for (let next = at; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code === mark) marks += 1;
    else if (!isBlankCode(code)) return false;
  }
  return marks >= 3;
}
