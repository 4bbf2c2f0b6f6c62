import type { Block, FenceBlock, HtmlBlock } from './blocks/block.ts';
import { isTagsOnly } from './html-tags.ts';
import { readQuestionNumber } from './question-number.ts';

/** Lines to be read otherwise than they stand, so that a fence without its partner harms but its own question. */
export interface FenceRepair {
  /** The lines for another scan. */
  readonly lines: readonly string[];
  /** Lines that were hidden from it: they only lay out. */
  readonly hidden: readonly number[];
  /** The fences that have no partner. */
  readonly strays: readonly number[];
}

const FENCE = /^\s*(`{3,}|~{3,})/;
const HEADING = /^(#{2,6})[ \t]+\S/;
const FOLD = /^<details/i;
/** Headings or folds of one kind that a sheet has before one in a fence is taken for the next. */
const REGULAR = 2;

/**
 * Looks for a fence that swallows what the sheet goes on with: an unclosed one, or a closed one with the next number of
 * the sheet's questions in it. It ends before that line instead. A fence directly below a tag is raw HTML to Markdown;
 * where it would leave its partner alone, the tag is hidden.
 *
 * @param lines the body as it was scanned
 * @returns null where every fence has its partner, or nothing can be told
 */
export function repairFence(
  lines: readonly string[],
  blocks: readonly Block[],
): FenceRepair | null {
  const suspects: (FenceBlock | HtmlBlock)[] = [];
  collectSuspects(blocks, lines, suspects);
  if (suspects.length === 0) return null;
  const survey = new Survey(lines);
  let next = 0;
  for (const block of suspects) {
    for (; next < block.start; next += 1) survey.take(next);
    const repair = block.kind === 'html' ? hideTags(lines, block) : endFence(lines, block, survey);
    if (repair !== null) return repair;
    next = Math.max(next, block.end);
  }
  return null;
}

/** Recursion is safe: the scanner limits how deep blocks stand in each other. */
function collectSuspects(
  blocks: readonly Block[],
  lines: readonly string[],
  suspects: (FenceBlock | HtmlBlock)[],
): void {
  for (const block of blocks) {
    if ('children' in block) collectSuspects(block.children, lines, suspects);
    else if (block.kind === 'fence' && mayGoOn(block, lines)) suspects.push(block);
    else if (block.kind === 'html' && isOdd(block)) suspects.push(block);
  }
}

/** Whether a line behind a blank one in the code looks like the beginning of a question. */
function mayGoOn({ start, end, closed }: FenceBlock, lines: readonly string[]): boolean {
  for (let line = start + 2; line < end; line += 1) {
    if ((lines[line - 1] ?? '').trim() !== '') continue;
    const text = lines[line] ?? '';
    if (readQuestionNumber(text) !== null || (!closed && readShape(text) !== null)) return true;
  }
  return false;
}

function isOdd({ text, comment }: HtmlBlock): boolean {
  return !comment && text.filter((line) => FENCE.test(line)).length % 2 === 1;
}

function hideTags(lines: readonly string[], block: HtmlBlock): FenceRepair | null {
  const fence = block.text.findIndex((line) => FENCE.test(line));
  const above = Array.from({ length: fence }, (_, index) => block.start + index);
  if (fence < 1 || !above.every((line) => isTagsOnly(lines[line] ?? ''))) return null;
  const hidden = new Set(above);
  return {
    lines: lines.map((line, at) => (hidden.has(at) ? '' : line)),
    hidden: above,
    strays: [],
  };
}

function endFence(lines: readonly string[], fence: FenceBlock, survey: Survey): FenceRepair | null {
  for (let line = fence.start + 2; line < fence.end; line += 1) {
    if ((lines[line - 1] ?? '').trim() !== '' || !survey.goesOn(line, !fence.closed)) continue;
    const mark = FENCE.exec(lines[fence.start] ?? '')?.[0];
    // a fence behind the mark of a list item
    if (mark === undefined) return null;
    return { lines: lines.with(line - 1, mark), hidden: [], strays: [fence.start] };
  }
  return null;
}

/** What the sheet's questions look like so far. */
class Survey {
  private readonly lines: readonly string[];
  private readonly numbers = new Map<string, number>();
  private readonly counts = new Map<string, number>();

  constructor(lines: readonly string[]) {
    this.lines = lines;
  }

  take(line: number): void {
    const text = this.lines[line] ?? '';
    const numbered = readQuestionNumber(text);
    if (numbered !== null) this.numbers.set(numbered.shape, numbered.number);
    const shape = readShape(text);
    if (shape !== null) this.counts.set(shape, (this.counts.get(shape) ?? 0) + 1);
  }

  /** @param isOpen nothing else tells where the code ends */
  goesOn(line: number, isOpen: boolean): boolean {
    const text = this.lines[line] ?? '';
    const numbered = readQuestionNumber(text);
    if (numbered !== null && this.numbers.get(numbered.shape) === numbered.number - 1) return true;
    const shape = isOpen ? readShape(text) : null;
    return shape !== null && (this.counts.get(shape) ?? 0) >= REGULAR;
  }
}

function readShape(text: string): string | null {
  return HEADING.exec(text)?.[1] ?? (FOLD.test(text) ? 'fold' : null);
}
