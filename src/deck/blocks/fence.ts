import type { FenceBlock } from './block.ts';
import { CODE_INDENT, type LineCursor, skipBlanks, skipRun, trimEnd } from './columns.ts';
import type { Draft, OpenBlocks, OpenLeaf, Opening, Reception } from './open-blocks.ts';

const BACKTICK = 96;
const MIN_LENGTH = 3;

class OpenFence implements OpenLeaf {
  readonly block: Draft<FenceBlock>;
  private readonly mark: number;
  private readonly length: number;
  /** Columns before the opening fence: so many are taken off each line as well. */
  private readonly margin: number;

  constructor(block: Draft<FenceBlock>, mark: number, length: number, margin: number) {
    this.block = block;
    this.mark = mark;
    this.length = length;
    this.margin = margin;
  }

  receive(cursor: LineCursor, line: number): Reception {
    this.block.end = line + 1;
    this.block.closed = this.isClosing(cursor);
    if (this.block.closed) return 'last';
    this.add(cursor);
    return 'taken';
  }

  add(cursor: LineCursor): void {
    cursor.takeIndent(this.margin);
    this.block.text.push(cursor.rest());
  }

  /** The closing fence is at least as long as the opening one and has nothing behind it. */
  private isClosing(cursor: LineCursor): boolean {
    if (cursor.indent >= CODE_INDENT || cursor.firstCode() !== this.mark) return false;
    const end = skipRun(cursor.text, cursor.textAt, this.mark);
    return (
      end - cursor.textAt >= this.length && skipBlanks(cursor.text, end) === cursor.text.length
    );
  }
}

/** Opens fenced code: three or more backticks or tildes; behind backticks no further backtick. */
export function openFence(open: OpenBlocks): Opening {
  const { cursor, line } = open;
  const { text, textAt } = cursor;
  const mark = cursor.firstCode();
  const markEnd = skipRun(text, textAt, mark);
  const length = markEnd - textAt;
  if (length < MIN_LENGTH) return 'none';
  if (mark === BACKTICK && text.includes('`', markEnd)) return 'none';
  const indent = skipBlanks(text, markEnd);
  const block: Draft<FenceBlock> = {
    kind: 'fence',
    start: line,
    end: line + 1,
    indent,
    info: text.slice(indent, trimEnd(text, indent)),
    closed: false,
    text: [],
  };
  open.openLeaf(new OpenFence(block, mark, length, cursor.indent));
  return 'leaf';
}
