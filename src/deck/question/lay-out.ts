import type { LineOwner } from '../deck.ts';
import type { AnswerMark } from '../notations/candidate.ts';
import { findBlocks, type LabelledBlock } from './find-blocks.ts';
import { findChoices, type Choices } from './find-choices.ts';
import type { Habits } from './habits.ts';
import type { Option } from './options.ts';
import type { Region } from './region.ts';

/** What the lines below the start of a question are to it. */
export interface Layout {
  readonly blocks: readonly LabelledBlock[];
  readonly options: readonly Option[];
  /** Line of the first option, from 0; null where there are none. */
  readonly optionsLine: number | null;
  /** The owner of each line of the region, in order. */
  readonly owners: readonly LineOwner[];
  /** What is left for the answer of lines that hold a label or name the right options. */
  readonly left: ReadonlyMap<number, string>;
  /** What is left of the answer key's entry where it names options; null where it names none. */
  readonly keyRest: string | null;
  /** Units of the prompt's first line before its first option; null where none stands there. */
  readonly promptWidth: number | null;
}

/** Where the prompt of a question begins: its lines as far as they can be prompt. */
export interface PromptStart {
  /** Exclusive end of the lines that belong to the prompt in any case, from 0 in the sheet. */
  readonly sure: number;
  /** Exclusive end of the paragraph; the lines from `sure` on may be the answer. */
  readonly possible: number;
  /** The prompt's lines, one for each line of the paragraph. */
  readonly prompt: readonly string[];
  /** Exclusive end of the prompt where the notation knows it. */
  readonly promptEnd: number | null;
  /** The line that is but a mark between prompt and answer, from 0; null where there is none. */
  readonly divider: number | null;
  /** Where a mark of the notation's own opens the answer. */
  readonly answerMark: AnswerMark | null;
  /** A text with gaps has no options. */
  readonly hasGaps: boolean;
  /** What an answer key elsewhere in the sheet says; null where none does. */
  readonly key: string | null;
}

const SENTENCE_END = /[.?!:…。？！：][\s*_"'»”)`]{0,9}$/;
const QUESTION_END = /[?？][\s*_"'»”)`]{0,9}$/;

/** Decides for each line of a question whether it belongs to the prompt, the answer, the options or a labelled block. */
export function layOut(region: Region, start: PromptStart, habits: Habits): Layout {
  const below = { ...region, start: start.sure };
  const blocks = findBlocks(below, start.answerMark, habits);
  const blocksOf = markBlocks(region, blocks);
  const answerLine = blocks.find(({ kind }) => kind === 'answer')?.start ?? null;
  const chosen = start.hasGaps
    ? null
    : findChoices(below, blocksOf.slice(start.sure - region.start), {
        habits,
        prompt: start.prompt,
        possible: start.possible,
        key: start.key,
      });
  const firstOther = Math.min(
    start.promptEnd ?? region.end,
    start.divider ?? region.end,
    answerLine ?? region.end,
    chosen?.start ?? region.end,
  );
  const promptEnd =
    firstOther < region.end || start.promptEnd !== null
      ? firstOther
      : settlePromptEnd(region, start, blocks[0]?.start ?? region.end);
  const left = readLeft(blocks, chosen);
  const ownerAt = (line: number): LineOwner => {
    const kind = region.kindAt(line);
    const block = blocksOf[line - region.start];
    if (kind === 'blank') return 'blank';
    if (line === start.divider) return 'markup';
    if (block !== undefined) return block.isFold && left.get(line) === '' ? 'markup' : block.kind;
    if (left.has(line)) return 'answer';
    if (kind === 'comment' || kind === 'markup' || kind === 'navigation') return kind;
    if (line < promptEnd) return 'prompt';
    return chosen !== null && line >= chosen.start && line < chosen.end ? 'options' : 'answer';
  };
  const owners: LineOwner[] = [];
  for (let line = region.start; line < region.end; line += 1) owners.push(ownerAt(line));
  markRules(region, owners);
  return {
    blocks,
    options: chosen?.options ?? [],
    optionsLine: chosen?.start ?? null,
    owners,
    left,
    keyRest: chosen?.keyRest ?? null,
    promptWidth: chosen?.promptWidth ?? null,
  };
}

const NOTHING_LEFT: ReadonlyMap<number, string> = new Map();

function readLeft(
  blocks: readonly LabelledBlock[],
  chosen: Choices | null,
): ReadonlyMap<number, string> {
  const hasAny = blocks.length > 0 || (chosen?.left.size ?? 0) > 0;
  return hasAny ? new Map([...readLabels(blocks), ...(chosen?.left ?? [])]) : NOTHING_LEFT;
}

/** The lines of the labels of answers, with what stands behind the label. */
function readLabels(blocks: readonly LabelledBlock[]): readonly (readonly [number, string])[] {
  return blocks.flatMap(({ kind, start, end, lines }) => {
    if (kind !== 'answer') return [];
    return Array.from({ length: end - start }, (_, index) => {
      const isLast = start + index === end - 1;
      return [start + index, isLast ? (lines[0]?.text ?? '') : ''] as const;
    });
  });
}

function markBlocks(
  region: Region,
  blocks: readonly LabelledBlock[],
): readonly (LabelledBlock | undefined)[] {
  const owners = Array.from<LabelledBlock | undefined>({ length: region.end - region.start });
  for (const block of blocks)
    owners.fill(block, block.start - region.start, block.end - region.start);
  return owners;
}

/**
 * Where the prompt ends when neither options nor `Answer:` say so. A paragraph below its first line is the answer
 * where nothing else could be it, or where the first line ends a sentence and the last one asks nothing. A number
 * alone on its line has the paragraph below it for a prompt.
 */
function settlePromptEnd(region: Region, start: PromptStart, firstBlock: number): number {
  const { prompt, sure, possible } = start;
  if (prompt.every((line) => line.trim() === ''))
    return findParagraphEnd(region, possible, firstBlock);
  if (possible <= sure) return sure;
  const end = Math.min(possible, firstBlock);
  let hasMore = false;
  for (let line = end; line < firstBlock; line += 1) {
    const kind = region.kindAt(line);
    hasMore ||= kind !== 'blank' && kind !== 'comment' && kind !== 'rule';
  }
  if (!hasMore) return sure;
  const isDone = SENTENCE_END.test(prompt[0] ?? '') && !QUESTION_END.test(prompt.at(-1) ?? '');
  return isDone ? sure : end;
}

function findParagraphEnd(region: Region, start: number, limit: number): number {
  let line = start;
  while (line < limit && region.kindAt(line) === 'blank') line += 1;
  while (line < limit && region.kindAt(line) !== 'blank') line += 1;
  return line;
}

/** Rules before and behind the answer only divide it from its neighbours. */
function markRules(region: Region, owners: LineOwner[]): void {
  if (!hasRules(region)) return;
  const first = owners.findIndex((owner, index) => owner === 'answer' && !isRule(region, index));
  const last = owners.findLastIndex((owner, index) => owner === 'answer' && !isRule(region, index));
  for (const [index, owner] of owners.entries()) {
    const isOutside = index < first || index > last;
    if (isRule(region, index) && (owner === 'answer' || owner === 'prompt') && isOutside)
      owners[index] = 'rule';
  }
}

function hasRules(region: Region): boolean {
  for (let line = region.start; line < region.end; line += 1) {
    if (region.kindAt(line) === 'rule') return true;
  }
  return false;
}

function isRule(region: Region, index: number): boolean {
  return region.kindAt(region.start + index) === 'rule';
}
