import type { Block, ItemBlock, ListBlock } from './block.ts';
import { CODE_INDENT, isBlankCode, type LineCursor } from './columns.ts';
import { type ListMark, readListMark } from './list-mark.ts';
import type { Draft, OpenBlocks, OpenContainer, Opening } from './open-blocks.ts';

class OpenItem implements OpenContainer {
  readonly block: Draft<ItemBlock>;
  private readonly list: Draft<ListBlock>;
  /** Columns a line must be indented to belong to the item, counted from the item's container. */
  private readonly width: number;

  constructor(block: Draft<ItemBlock>, list: Draft<ListBlock>, width: number) {
    this.block = block;
    this.list = list;
    this.width = width;
  }

  takeMark(cursor: LineCursor): boolean {
    // an item may begin with one blank line, not with two
    if (cursor.blank ? this.block.children.length === 0 : cursor.indent < this.width) return false;
    cursor.takeIndent(cursor.blank ? cursor.indent : this.width);
    return true;
  }

  close(): void {
    this.block.end = this.block.children.at(-1)?.end ?? this.block.start + 1;
    this.list.end = this.block.end;
    this.block.ticked = readTaskBox(this.block.children[0]);
  }
}

/** Opens a list item, and a list around it unless the item goes on with the list that stands right before it. */
export function openItem(open: OpenBlocks): Opening {
  const { cursor, line } = open;
  const mark = open.isFull() ? null : readListMark(cursor.text, cursor.textAt);
  if (mark === null || (open.isInterrupting() && !canInterrupt(mark))) return 'none';
  const markAt = cursor.textAt;
  const width = takeListMark(cursor, mark);
  open.closeUnmatched();
  const item: Draft<ItemBlock> = {
    kind: 'item',
    start: line,
    end: line + 1,
    indent: cursor.offset,
    number: mark.number,
    ticked: null,
    children: [],
  };
  const list = continueList(open.siblings(), item, mark) ?? addList(open, item, mark, markAt);
  open.openContainer(new OpenItem(item, list, width));
  return 'container';
}

/** Only an item with text interrupts a paragraph, and only the number 1, so that a wrapped year does not. */
function canInterrupt(mark: ListMark): boolean {
  return !mark.blank && (mark.number === null || mark.number === 1);
}

/** @returns the columns from the container's edge to the item's content */
function takeListMark(cursor: LineCursor, mark: ListMark): number {
  const before = cursor.indent + mark.units;
  cursor.takeText(mark.units);
  const isCode = cursor.indent > CODE_INDENT;
  const gap = cursor.blank || isCode ? 1 : cursor.indent;
  cursor.takeIndent(gap);
  return before + gap;
}

function continueList(
  siblings: readonly Draft<Block>[],
  item: Draft<ItemBlock>,
  mark: ListMark,
): Draft<ListBlock> | null {
  const last = siblings.at(-1);
  if (last?.kind !== 'list' || last.delimiter !== mark.delimiter) return null;
  last.children.push(item);
  return last;
}

function addList(
  open: OpenBlocks,
  item: Draft<ItemBlock>,
  mark: ListMark,
  indent: number,
): Draft<ListBlock> {
  const list: Draft<ListBlock> = {
    kind: 'list',
    start: open.line,
    end: open.line + 1,
    indent,
    ordered: mark.number !== null,
    delimiter: mark.delimiter,
    first: mark.number ?? 0,
    children: [item],
  };
  open.addBlock(list);
  return list;
}

/** `[ ]`, `[x]` or `[X]` with a space or nothing behind it, first thing in the item. */
function readTaskBox(first: Block | undefined): boolean | null {
  const text = first?.kind === 'paragraph' ? (first.text[0] ?? '') : '';
  if (!text.startsWith('[') || text[2] !== ']') return null;
  if (text.length > 3 && !isBlankCode(text.charCodeAt(3))) return null;
  if (isBlankCode(text.charCodeAt(1))) return false;
  return text[1] === 'x' || text[1] === 'X' ? true : null;
}
