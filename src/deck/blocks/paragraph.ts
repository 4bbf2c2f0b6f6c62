import type { ParagraphBlock } from './block.ts';
import type { LineCursor } from './columns.ts';
import type { Draft, OpenBlocks, OpenLeaf, Reception } from './open-blocks.ts';

/** A paragraph that goes on until a blank line or another block. */
export class OpenParagraph implements OpenLeaf {
  readonly block: Draft<ParagraphBlock>;
  /** UTF-16 units before the text of each line, for the heading or table that may begin there. */
  readonly indents: number[];

  constructor(cursor: LineCursor, line: number) {
    this.indents = [cursor.textAt];
    const text = [cursor.restText()];
    this.block = { kind: 'paragraph', start: line, end: line + 1, indent: cursor.textAt, text };
  }

  receive(cursor: LineCursor): Reception {
    return cursor.blank ? 'over' : 'undecided';
  }

  add(cursor: LineCursor, line: number): void {
    this.block.text.push(cursor.restText());
    this.block.end = line + 1;
    this.indents.push(cursor.textAt);
  }
}

/** @returns the open paragraph when the line stands in the same containers as it, else null */
export function findParagraph(open: OpenBlocks): OpenParagraph | null {
  const { leaf } = open;
  return leaf instanceof OpenParagraph && open.isAllMatched() ? leaf : null;
}
