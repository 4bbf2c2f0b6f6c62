import type { TableBlock } from './block.ts';
import type { LineCursor } from './columns.ts';
import { skipBlanks, skipRun, trimEnd } from './columns.ts';
import type { Draft, OpenBlocks, OpenLeaf, Opening, Reception } from './open-blocks.ts';
import { cutParagraph, findParagraph } from './paragraph.ts';

const PIPE = 124;
const COLON = 58;
const DASH = 45;
const BACKSLASH = 92;

class OpenTable implements OpenLeaf {
  readonly block: Draft<TableBlock>;

  constructor(block: Draft<TableBlock>) {
    this.block = block;
  }

  receive(): Reception {
    return 'undecided';
  }

  add(cursor: LineCursor, line: number): void {
    this.block.text.push(cursor.restText());
    this.block.end = line + 1;
  }
}

/**
 * Makes the last line of the open paragraph the header of a table where a row of dashes, colons and pipes with as many
 * cells follows it (GFM). The lines before stay a paragraph.
 */
export function openTable(open: OpenBlocks): Opening {
  const paragraph = findParagraph(open);
  if (paragraph === null) return 'none';
  const row = open.cursor.restText();
  const header = paragraph.text.at(-1) ?? '';
  if (!isDelimiterRow(row) || countCells(header) !== countCells(row)) return 'none';
  const { start, indent } = cutParagraph(open, paragraph, paragraph.text.length - 1);
  const end = open.line + 1;
  open.openLeaf(new OpenTable({ kind: 'table', start, end, indent, text: [header, row] }));
  return 'leaf';
}

/**
 * Cells of dashes, a colon before or behind them, between pipes; those at the row's ends may be left out.
 * Dashes alone are no row but an underline.
 */
function isDelimiterRow(row: string): boolean {
  const end = trimEnd(row, 0);
  let at = row.charCodeAt(0) === PIPE ? 1 : 0;
  while (at < end) {
    const dashes = skipColon(row, skipBlanks(row, at));
    const dashesEnd = skipRun(row, dashes, DASH);
    if (dashesEnd === dashes) return false;
    at = skipBlanks(row, skipColon(row, dashesEnd));
    if (at < end && row.charCodeAt(at) !== PIPE) return false;
    at += 1;
  }
  return skipRun(row, 0, DASH) < end && end > 1;
}

function skipColon(row: string, at: number): number {
  return row.charCodeAt(at) === COLON ? at + 1 : at;
}

/** Counts the cells of a row without indentation; a backslash takes the meaning from the pipe behind it. */
function countCells(row: string): number {
  const end = trimEnd(row, 0);
  let cells = 1;
  for (let at = row.charCodeAt(0) === PIPE ? 1 : 0; at < end; at += 1) {
    const code = row.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === PIPE && at < end - 1) cells += 1;
  }
  return cells;
}
