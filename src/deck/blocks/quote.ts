import type { QuoteBlock } from './block.ts';
import { CODE_INDENT, type LineCursor } from './columns.ts';
import type { Draft, OpenBlocks, OpenContainer, Opening } from './open-blocks.ts';

const GREATER = 62;

class OpenQuote implements OpenContainer {
  readonly block: Draft<QuoteBlock>;

  constructor(block: Draft<QuoteBlock>) {
    this.block = block;
  }

  takeMark(cursor: LineCursor): boolean {
    return takeQuoteMark(cursor);
  }

  close(line: number): void {
    this.block.end = line;
  }
}

/** Opens a block quote where the rest of the line begins with `>`. */
export function openQuote(open: OpenBlocks): Opening {
  if (open.isFull()) return 'none';
  takeQuoteMark(open.cursor);
  const { line, cursor } = open;
  const block: Draft<QuoteBlock> = {
    kind: 'quote',
    start: line,
    end: line + 1,
    indent: cursor.offset,
    children: [],
  };
  open.addBlock(block);
  open.openContainer(new OpenQuote(block));
  return 'container';
}

/** Takes up to three columns, `>` and one column of the space that may follow. */
function takeQuoteMark(cursor: LineCursor): boolean {
  if (cursor.indent >= CODE_INDENT || cursor.firstCode() !== GREATER) return false;
  cursor.takeText(1);
  cursor.takeIndent(1);
  return true;
}
