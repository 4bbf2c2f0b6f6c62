import type { Block } from './block.ts';
import { LineCursor } from './columns.ts';

/** A block while it is being read: the same shape, still changeable. */
export type Draft<B> = {
  -readonly [Key in keyof B]: B[Key] extends readonly (infer Element)[] ? Draft<Element>[] : B[Key];
};

interface Parent {
  children: Draft<Block>[];
}

/** A quote or a list item that later lines may still belong to. */
export interface OpenContainer {
  readonly block: Parent;
  /** Takes the container's own mark or indentation; false when the line does not carry it. */
  takeMark(cursor: LineCursor): boolean;
  /** Settles where the container ends; `line` is the first line that is no longer inside. */
  close(line: number): void;
}

/**
 * What an open leaf does with a line of its container: `taken` as content; taken as the `last`; `over`, the leaf ended
 * before this line; or `undecided`, it takes the line by `add` if it
 * is not blank and no other block starts there.
 */
export type Reception = 'taken' | 'last' | 'over' | 'undecided';

/** A leaf that later lines may still belong to. */
export interface OpenLeaf {
  readonly block: Draft<Block>;
  /** Takes or refuses a line that carries the marks of all the leaf's containers. */
  receive(cursor: LineCursor, line: number): Reception;
  /** Takes a line as content. */
  add(cursor: LineCursor, line: number): void;
}

/** What came of trying to open a block: nothing, a leaf that used up the line, or a container that left its rest. */
export type Opening = 'none' | 'leaf' | 'container';

/**
 * Containers that may be open at once. Markers deeper than this are text, so that the tree has a depth that any reader
 * can walk by recursion, and a line costs at most this many steps above its length.
 */
export const DEPTH_CAP = 100;

/**
 * The right edge of the tree: every block that the next line may still belong to.
 * A line first takes the marks of the containers it continues; the others stay open until it is known
 * that the line does not continue their paragraph all the same ("lazily").
 */
export class OpenBlocks {
  readonly lines: readonly string[];
  readonly cursor = new LineCursor();
  readonly document: Parent = { children: [] };
  /** Number of the current line, from 0. */
  line = -1;
  /** No thematic break begins before this offset of the line: a nested list would otherwise look for one at every mark. */
  noRuleBefore = 0;
  /** The open leaf of the innermost container. */
  leaf: OpenLeaf | null = null;
  private readonly containers: OpenContainer[] = [];
  private matched = 0;

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  /** Begins the next line and takes the marks of every open container that it carries. */
  startLine(): void {
    this.line += 1;
    this.cursor.startLine(this.lines[this.line] ?? '');
    this.matched = 0;
    this.noRuleBefore = 0;
    for (const container of this.containers) {
      if (!container.takeMark(this.cursor)) break;
      this.matched += 1;
    }
  }

  /** @returns whether the line carries the marks of all open containers, and so of the open leaf */
  isAllMatched(): boolean {
    return this.matched === this.containers.length;
  }

  /** @returns whether a further container would be deeper than the cap */
  isFull(): boolean {
    return this.matched >= DEPTH_CAP;
  }

  /** @returns whether the line, if it opens nothing, goes on in a paragraph, be it lazily */
  isInParagraph(): boolean {
    return this.leaf?.block.kind === 'paragraph';
  }

  /** @returns whether a block opened here would cut into a paragraph of its own container */
  isInterrupting(): boolean {
    return this.isAllMatched() && this.isInParagraph();
  }

  /** @returns the blocks so far of the innermost container that the line belongs to */
  siblings(): Draft<Block>[] {
    return this.parent().children;
  }

  /** Closes the open leaf and every container whose mark the line does not carry. */
  closeUnmatched(): void {
    this.leaf = null;
    while (this.containers.length > this.matched) this.containers.pop()?.close(this.line);
  }

  /** Adds a block that no later line can belong to. */
  addBlock(block: Draft<Block>): void {
    this.closeUnmatched();
    const parent = this.parent();
    // most items hold one block, and a push into an empty array reserves room for seventeen
    if (parent.children.length === 0) parent.children = [block];
    else parent.children.push(block);
  }

  /** Adds a leaf that later lines may belong to. */
  openLeaf(leaf: OpenLeaf): void {
    this.addBlock(leaf.block);
    this.leaf = leaf;
  }

  /** Opens a container whose block is already in its place. */
  openContainer(container: OpenContainer): void {
    this.closeUnmatched();
    this.containers.push(container);
    this.matched += 1;
  }

  /** Closes everything behind the last line. */
  closeAll(): void {
    this.line = this.lines.length;
    this.matched = 0;
    this.closeUnmatched();
  }

  private parent(): Parent {
    return this.containers[this.matched - 1]?.block ?? this.document;
  }
}
