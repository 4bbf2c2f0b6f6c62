import type { HtmlBlock } from './block.ts';
import { type LineCursor, skipBlanks } from './columns.ts';
import { findHtmlKind, type HtmlKind } from './html-kinds.ts';
import type { Draft, OpenBlocks, OpenLeaf, Opening, Reception } from './open-blocks.ts';

const COMMENT_START = '<!--';
const COMMENT_END = '-->';

class OpenHtml implements OpenLeaf {
  readonly block: Draft<HtmlBlock>;
  private readonly kind: HtmlKind;
  private isInComment = false;

  constructor(kind: HtmlKind, line: number, indent: number) {
    this.kind = kind;
    this.block = { kind: 'html', start: line, end: line + 1, indent, comment: true, text: [] };
  }

  receive(cursor: LineCursor, line: number): Reception {
    if (cursor.blank && this.kind.isEnd === null) return 'over';
    this.add(cursor, line);
    return this.kind.isEnd?.(cursor.restText()) === true ? 'last' : 'taken';
  }

  add(cursor: LineCursor, line: number): void {
    this.block.text.push(cursor.rest());
    this.block.end = line + 1;
    if (this.block.comment) this.block.comment = this.isAllComment(cursor.restText());
  }

  /** Follows comments from line to line; false once anything else but blanks was met. */
  private isAllComment(text: string): boolean {
    let at = 0;
    for (;;) {
      if (this.isInComment) {
        const end = text.indexOf(COMMENT_END, at);
        if (end < 0) return true;
        this.isInComment = false;
        at = end + COMMENT_END.length;
      }
      at = skipBlanks(text, at);
      if (at === text.length) return true;
      if (!text.startsWith(COMMENT_START, at)) return false;
      this.isInComment = true;
      // the dashes of the start may be those of the end: `<!-->` is a whole comment
      at += 2;
    }
  }
}

/** Opens raw HTML of any of the seven kinds. */
export function openHtml(open: OpenBlocks): Opening {
  const { cursor, line } = open;
  const kind = findHtmlKind(cursor.restText());
  if (kind === null || (!kind.interruptsParagraph && open.isInParagraph())) return 'none';
  const leaf = new OpenHtml(kind, line, cursor.offset);
  open.openLeaf(leaf);
  if (leaf.receive(cursor, line) === 'last') open.leaf = null;
  return 'leaf';
}
