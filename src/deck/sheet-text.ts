import type { Block, HtmlBlock, ParagraphBlock } from './blocks/block.ts';
import { isBlankLine } from './blocks/lines.ts';
import { scanBlocks } from './blocks/scan-blocks.ts';
import { areDashesRules } from './dash-rules.ts';
import { findFolds, type Fold } from './folds.ts';
import type { LineKind } from './line-kind.ts';
import { LineFinder } from './line-finder.ts';
import { LineMarks } from './line-marks.ts';
import { repairFence } from './stray-fences.ts';
import { isTextAboveRule, splitUnderlined } from './underlined.ts';

/** A sheet with its structure. Lines count from 0. */
export interface SheetText {
  readonly lines: readonly string[];
  /** The first line behind the front matter. */
  readonly bodyStart: number;
  /** The outermost blocks of the body. */
  readonly blocks: readonly Block[];
  readonly kinds: readonly LineKind[];
  /** Lines of dashes part cards, though directly below a text they underline it for Markdown. */
  readonly dashesAreRules: boolean;
  /** Fences without a partner that were taken to end before the sheet goes on. */
  readonly strayFences: readonly number[];
  /** The `<details>` elements in order. */
  readonly folds: readonly Fold[];
  /** @returns the fold whose summary begins on a line */
  foldAt(line: number): Fold | undefined;
  /** @returns the lines, of the front matter too, that hold one of the signs, in order */
  linesWith: (...signs: readonly string[]) => readonly number[];
  /** @returns whether a line from `start` up to `end` holds something to read: text, a heading, code */
  hasText(start: number, end: number): boolean;
  /** @returns how many lines do */
  countText(start: number, end: number): number;
}

/**
 * Looks at a sheet's lines once for all that follows.
 * @param lines all lines of the sheet
 * @param bodyStart the first line behind the front matter; those before it have no structure
 */
export function surveySheet(lines: readonly string[], bodyStart: number): SheetText {
  const body = bodyStart === 0 ? lines : lines.map((line, at) => (at < bodyStart ? '' : line));
  const { blocks: scanned, hidden, strays } = scanRepaired(body);
  const kinds = body.map((line): LineKind => (isBlankLine(line) ? 'blank' : 'text'));
  const finder = new LineFinder(lines);
  const marks = new LineMarks(lines);
  const dashesAreRules = areDashesRules(body);
  const blocks = scanned.flatMap((block) => splitUnderlined(block, { lines, dashesAreRules }));
  for (const block of blocks) markKinds(block, { lines, dashesAreRules }, kinds, marks);
  for (const line of hidden) kinds[line] = 'markup';
  for (const line of marks.findRepeated()) kinds[line] = 'navigation';
  const counts = countText(kinds);
  const countLines = (start: number, end: number): number =>
    end > start ? (counts[end] ?? 0) - (counts[start] ?? 0) : 0;
  const folds = findFolds(body, kinds);
  const bySummary = new Map(folds.map((fold) => [fold.summaryStart, fold]));
  return {
    lines,
    bodyStart,
    blocks,
    kinds,
    dashesAreRules,
    strayFences: strays,
    folds,
    foldAt: (line) => bySummary.get(line),
    linesWith: (...signs) => finder.find(signs),
    hasText: (start, end) => countLines(start, end) > 0,
    countText: countLines,
  };
}

/** So many fences at most are mended: each costs another scan. */
const MOST_REPAIRS = 8;

/** Scans again as long as a fence without its partner swallows what the sheet goes on with. */
function scanRepaired(body: readonly string[]): {
  readonly blocks: readonly Block[];
  readonly hidden: readonly number[];
  readonly strays: readonly number[];
} {
  let lines = body;
  let blocks = scanBlocks(lines);
  const hidden: number[] = [];
  const strays: number[] = [];
  for (let repairs = 0; repairs < MOST_REPAIRS; repairs += 1) {
    const repair = repairFence(lines, blocks);
    if (repair === null) break;
    lines = repair.lines;
    blocks = scanBlocks(lines);
    hidden.push(...repair.hidden);
    strays.push(...repair.strays);
  }
  return { blocks, hidden, strays };
}

/** Recursion is safe: the scanner limits how deep blocks stand in each other. */
function markKinds(
  block: Block,
  sheet: Pick<SheetText, 'lines' | 'dashesAreRules'>,
  kinds: LineKind[],
  marks: LineMarks,
): void {
  if (block.kind === 'list' || block.kind === 'item' || block.kind === 'quote') {
    for (const child of block.children) markKinds(child, sheet, kinds, marks);
    return;
  }
  if (block.kind === 'heading' && isTextAboveRule(block, sheet)) {
    kinds[block.end - 1] = 'rule';
    return;
  }
  const kind = kindOf(block);
  for (let line = block.start; line < block.end; line += 1) {
    // the first line of a list item may hold the item's mark besides
    if (kinds[line] !== 'blank' || kind === 'code') kinds[line] = kind;
  }
  if (block.kind === 'paragraph') markLines(block, kinds, marks);
  if (block.kind === 'html' && kind === 'html') markHtmlLines(block, kinds, marks);
}

function markLines(
  { start, text }: ParagraphBlock | HtmlBlock,
  kinds: LineKind[],
  marks: LineMarks,
): void {
  for (let index = 0; index < text.length; index += 1) {
    const line = text[index] ?? '';
    const isMarked = OPENING.test(line) || line.includes('](') || line.includes('<a ');
    const mark = isMarked ? marks.read(line, start + index) : null;
    if (mark !== null) kinds[start + index] = mark;
  }
}

/** Signs without which, or a link, a line is neither markup nor navigation. */
const OPENING = /^\s*[<[{#^]/;
const HTML_FENCE = /^\s*(`{3,}|~{3,})/;
const VERBATIM = /^\s*<(?:pre|script|style|textarea)/i;

/** A fence directly below a tag is raw HTML to Markdown, but code to its author. */
function markHtmlLines(block: HtmlBlock, kinds: LineKind[], marks: LineMarks): void {
  if (VERBATIM.test(block.text[0] ?? '')) return;
  const fences = block.text.flatMap((line, index) => (HTML_FENCE.test(line) ? [index] : []));
  const isPaired = fences.length % 2 === 0;
  markLines(block, kinds, marks);
  if (!isPaired) return;
  for (let pair = 0; pair < fences.length; pair += 2) {
    const from = block.start + (fences[pair] ?? 0);
    kinds.fill('code', from, block.start + (fences[pair + 1] ?? 0) + 1);
  }
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
  for (let line = 0; line < kinds.length; line += 1) {
    const kind = kinds[line];
    const isText = kind === 'text' || kind === 'heading' || kind === 'code' || kind === 'html';
    counts[line + 1] = (counts[line] ?? 0) + (isText ? 1 : 0);
  }
  return counts;
}
