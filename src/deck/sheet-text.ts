import type { Block, HeadingBlock } from './blocks/block.ts';
import { scanBlocks } from './blocks/scan-blocks.ts';

/** What a line is to Markdown, as far as reading questions cares. */
export type LineKind = 'blank' | 'text' | 'heading' | 'code' | 'html' | 'comment' | 'rule';

/** A sheet with its structure. Lines count from 0. */
export interface SheetText {
  readonly lines: readonly string[];
  /** The outermost blocks of the body. */
  readonly blocks: readonly Block[];
  readonly kinds: readonly LineKind[];
  /** @returns whether a line from `start` up to `end` holds something to read: neither blank, comment nor rule */
  hasText(start: number, end: number): boolean;
}

/**
 * Looks at a sheet's lines once for all that follows.
 * @param lines all lines of the sheet
 * @param bodyStart the first line behind the front matter; those before it have no structure
 */
export function surveySheet(lines: readonly string[], bodyStart: number): SheetText {
  const body = bodyStart === 0 ? lines : lines.map((line, at) => (at < bodyStart ? '' : line));
  const blocks = scanBlocks(body);
  const kinds = body.map((line): LineKind => (line.trim() === '' ? 'blank' : 'text'));
  for (const block of blocks) markKinds(block, lines, kinds);
  const counts = countText(kinds);
  const hasText = (start: number, end: number): boolean =>
    end > start && (counts[end] ?? 0) > (counts[start] ?? 0);
  return { lines, blocks, kinds, hasText };
}

/** Recursion is safe: the scanner limits how deep blocks stand in each other. */
function markKinds(block: Block, lines: readonly string[], kinds: LineKind[]): void {
  if (block.kind === 'list' || block.kind === 'item' || block.kind === 'quote') {
    for (const child of block.children) markKinds(child, lines, kinds);
    return;
  }
  if (block.kind === 'heading' && isTextAboveRule(block, lines)) {
    kinds[block.end - 1] = 'rule';
    return;
  }
  const kind = kindOf(block);
  for (let line = block.start; line < block.end; line += 1) {
    // the first line of a list item may hold the item's mark besides
    if (kinds[line] !== 'blank' || kind === 'code') kinds[line] = kind;
  }
}

const SENTENCE_END = /[.,;][ \t]*$/;

/** Whether a heading is but text directly above a line of dashes: Markdown underlines it, its author hardly meant to. */
export function isTextAboveRule(heading: HeadingBlock, lines: readonly string[]): boolean {
  const isUnderlined = !(lines[heading.start] ?? '').trimStart().startsWith('#');
  return isUnderlined && (heading.text.length > 1 || SENTENCE_END.test(heading.text[0] ?? ''));
}

function kindOf(block: Block): LineKind {
  switch (block.kind) {
    case 'fence':
    case 'code':
      return 'code';
    case 'html':
      return block.comment ? 'comment' : 'html';
    case 'heading':
    case 'rule':
      return block.kind;
    default:
      return 'text';
  }
}

function countText(kinds: readonly LineKind[]): Uint32Array {
  const counts = new Uint32Array(kinds.length + 1);
  for (const [line, kind] of kinds.entries()) {
    const isText = kind !== 'blank' && kind !== 'comment' && kind !== 'rule';
    counts[line + 1] = (counts[line] ?? 0) + (isText ? 1 : 0);
  }
  return counts;
}
