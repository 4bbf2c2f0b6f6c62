import type { Block } from './block.ts';
import { openCode } from './code.ts';
import { CODE_INDENT } from './columns.ts';
import { openFence } from './fence.ts';
import { openHeading } from './heading.ts';
import { openHtml } from './html.ts';
import { openItem } from './list.ts';
import { OpenBlocks, type Opening } from './open-blocks.ts';
import { openParagraph } from './paragraph.ts';
import { openQuote } from './quote.ts';
import { openRule } from './rule.ts';
import { openSetextHeading } from './setext.ts';
import { openTable } from './table.ts';

type Opener = (open: OpenBlocks) => Opening;

/** What a line's first character may open, in the order of precedence. */
const OPENERS: Readonly<Record<string, readonly Opener[]>> = {
  '>': [openQuote],
  '#': [openHeading],
  '`': [openFence],
  '~': [openFence],
  '<': [openHtml],
  '=': [openSetextHeading],
  '-': [openSetextHeading, openRule, openItem, openTable],
  '*': [openRule, openItem],
  _: [openRule],
  '+': [openItem],
  '|': [openTable],
  ':': [openTable],
};

const OPENERS_BY_CODE = Array.from({ length: 128 }, (_, code): readonly Opener[] => {
  const character = String.fromCharCode(code);
  return character >= '0' && character <= '9' ? [openItem] : (OPENERS[character] ?? []);
});

/**
 * Reads the block structure of a Markdown text as CommonMark 0.31 decides it (containers first, then leaves, then lazy
 * continuation), with GFM's pipe tables and task boxes. Two differences: link reference definitions stay in the tree as
 * lines of a paragraph, and at most `DEPTH_CAP` quotes and items stand in each other. Time and room are linear in the text.
 *
 * @param lines the text without its line ends, as `splitLines` gives it
 * @returns the outermost blocks in order; every line that is not blank lies in exactly one of them
 */
export function scanBlocks(lines: readonly string[]): readonly Block[] {
  const open = new OpenBlocks(lines);
  for (let line = 0; line < lines.length; line += 1) {
    open.startLine();
    if (!continueLeaf(open) && !beginBlocks(open)) addText(open);
  }
  open.closeAll();
  return open.document.children;
}

/** Offers the line to the open leaf; true when nothing of it is left. */
function continueLeaf(open: OpenBlocks): boolean {
  if (open.leaf === null || !open.isAllMatched()) return false;
  const reception = open.leaf.receive(open.cursor, open.line);
  if (reception === 'over' || reception === 'last') open.leaf = null;
  return reception === 'taken' || reception === 'last';
}

/** Opens all blocks that begin on the line, containers first; true when a leaf took what is left. */
function beginBlocks(open: OpenBlocks): boolean {
  const { cursor } = open;
  let opening: Opening = 'container';
  while (opening === 'container' && !cursor.blank) {
    opening = cursor.indent >= CODE_INDENT ? openCode(open) : beginMarked(open);
  }
  return opening === 'leaf';
}

function beginMarked(open: OpenBlocks): Opening {
  for (const opener of OPENERS_BY_CODE[open.cursor.firstCode()] ?? []) {
    const opening = opener(open);
    if (opening !== 'none') return opening;
  }
  return 'none';
}

/** Adds the line to the open paragraph or table, else begins a paragraph. */
function addText(open: OpenBlocks): void {
  const { cursor, line, leaf } = open;
  if (cursor.blank) open.closeUnmatched();
  else if (leaf !== null && (open.isInParagraph() || open.isAllMatched())) leaf.add(cursor, line);
  else openParagraph(open);
}
