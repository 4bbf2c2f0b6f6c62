/**
 * The block structure of a Markdown text as CommonMark decides it, as places and plain lines.
 * Line numbers count from 0 here and `end` is exclusive; trailing blank lines belong to no block,
 * except inside a fence or a piece of raw HTML that its container ends before its own end mark comes.
 */
export type Block =
  | QuoteBlock
  | ListBlock
  | ItemBlock
  | HeadingBlock
  | ParagraphBlock
  | FenceBlock
  | CodeBlock
  | HtmlBlock
  | RuleBlock
  | TableBlock;

interface Place {
  readonly start: number;
  readonly end: number;
  /**
   * UTF-16 units before the block's own text on its first line: container markers, indentation, its own mark. For a list
   * the units before its first item's mark; for a rule, which is all mark, those before it; for a fence those before the
   * info string.
   */
  readonly indent: number;
}

interface Leaf extends Place {
  /** The text of each line without container markers, indentation and the block's own marks. */
  readonly text: readonly string[];
}

export interface QuoteBlock extends Place {
  readonly kind: 'quote';
  readonly children: readonly Block[];
}

export interface ListBlock extends Place {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** `-` `+` `*` for bullets, `.` or `)` for ordered lists. */
  readonly delimiter: string;
  /** Number of the first item; 0 for bullets. */
  readonly first: number;
  readonly children: readonly ItemBlock[];
}

export interface ItemBlock extends Place {
  readonly kind: 'item';
  /** The number as printed; null for bullets. */
  readonly number: number | null;
  /**
   * `[ ]` false, `[x]` or `[X]` true; null for an item without a box. A box is the first thing in the item, with a space
   * or nothing behind it, and stays in the text of its paragraph.
   */
  readonly ticked: boolean | null;
  readonly children: readonly Block[];
}

/** One line of text after `#` marks, or the lines above an underline. */
export interface HeadingBlock extends Leaf {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly level: number;
}

/**
 * Plain text. Link reference definitions (`[label]: target`) are text here too: `countDefinitionLines` tells how many lines
 * at the start are such.
 */
export interface ParagraphBlock extends Leaf {
  readonly kind: 'paragraph';
}

/** Code between fences. */
export interface FenceBlock extends Leaf {
  readonly kind: 'fence';
  /** What stands behind the opening fence, as written. */
  readonly info: string;
  /** False when its container or the document ended first. */
  readonly closed: boolean;
}

/** Indented code. */
export interface CodeBlock extends Leaf {
  readonly kind: 'code';
}

/** Raw HTML; a block that is nothing but comments is marked, because comments hold no text of the author. */
export interface HtmlBlock extends Leaf {
  readonly kind: 'html';
  readonly comment: boolean;
}

/** A thematic break; it has no text. */
export interface RuleBlock extends Leaf {
  readonly kind: 'rule';
}

/** A GFM pipe table: header row, delimiter row, body rows. */
export interface TableBlock extends Leaf {
  readonly kind: 'table';
}
