import type { ParagraphBlock } from './block.ts';
import type { LineCursor } from './columns.ts';
import type { Draft, OpenBlocks, OpenLeaf, Reception } from './open-blocks.ts';

/** A paragraph that goes on until a blank line or another block. */
class OpenParagraph implements OpenLeaf {
  readonly block: Draft<ParagraphBlock>;

  constructor(cursor: LineCursor, line: number) {
    const text = [cursor.restText()];
    this.block = { kind: 'paragraph', start: line, end: line + 1, indent: cursor.textAt, text };
  }

  receive(): Reception {
    return 'undecided';
  }

  add(cursor: LineCursor, line: number): void {
    this.block.text.push(cursor.restText());
    this.block.end = line + 1;
  }
}

/** Begins a paragraph with the rest of the line. */
export function openParagraph(open: OpenBlocks): void {
  open.openLeaf(new OpenParagraph(open.cursor, open.line));
}

/** @returns the open paragraph when the line stands in the same containers as it, else null */
export function findParagraph(open: OpenBlocks): Draft<ParagraphBlock> | null {
  const block = open.leaf?.block;
  return block?.kind === 'paragraph' && open.isAllMatched() ? block : null;
}

/** The last lines of a paragraph that turned out to be another block. */
interface ParagraphEnd {
  readonly start: number;
  readonly indent: number;
  readonly text: string[];
}

/** Takes the lines from `first` on out of the open paragraph, and the paragraph out of the tree when none is left. */
export function cutParagraph(
  open: OpenBlocks,
  block: Draft<ParagraphBlock>,
  first: number,
): ParagraphEnd {
  const text = block.text.splice(first);
  block.end = block.start + first;
  if (first === 0) open.siblings().pop();
  // the text of a paragraph's line reaches to the end of the line
  const indent = (open.lines[block.end]?.length ?? 0) - (text[0]?.length ?? 0);
  return { start: block.end, indent, text };
}
