import type { CodeBlock } from './block.ts';
import { CODE_INDENT, type LineCursor } from './columns.ts';
import type { Draft, OpenBlocks, OpenLeaf, Opening, Reception } from './open-blocks.ts';

class OpenCode implements OpenLeaf {
  readonly block: Draft<CodeBlock>;
  /** Blank lines that are content only if code goes on after them. */
  private held: string[] = [];

  constructor(cursor: LineCursor, line: number) {
    cursor.takeIndent(CODE_INDENT);
    const text = [cursor.rest()];
    this.block = { kind: 'code', start: line, end: line + 1, indent: cursor.offset, text };
  }

  receive(cursor: LineCursor, line: number): Reception {
    if (!cursor.blank && cursor.indent < CODE_INDENT) return 'over';
    this.add(cursor, line);
    return 'taken';
  }

  add(cursor: LineCursor, line: number): void {
    const { blank } = cursor;
    cursor.takeIndent(CODE_INDENT);
    this.held.push(cursor.rest());
    if (blank) return;
    for (const held of this.held) this.block.text.push(held);
    this.block.end = line + 1;
    this.held = [];
  }
}

/** Opens indented code, which needs four columns and cannot interrupt a paragraph. */
export function openCode(open: OpenBlocks): Opening {
  if (open.isInParagraph()) return 'none';
  open.openLeaf(new OpenCode(open.cursor, open.line));
  return 'leaf';
}
