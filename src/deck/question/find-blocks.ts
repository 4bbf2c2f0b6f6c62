import { readTaskBox } from './options.ts';
import { mayBeLabel, readLabel, type LabelKind, type LabelRead } from './labels.ts';
import type { AnswerMark } from '../notations/candidate.ts';
import { cutText, locate, placeText, type PlacedText } from '../placed-text.ts';
import type { Fold } from '../folds.ts';
import type { LineKind } from '../line-kind.ts';
import { nameSummary, NO_HABITS, type Habits } from './habits.ts';
import { isAnswerSummary } from './answer-words.ts';
import { areKeywords } from './are-keywords.ts';
import { linesOf, type Region } from './region.ts';

/** A labelled block of a question. */
export interface LabelledBlock {
  readonly kind: LabelKind;
  /** Line of the label, from 0 in the sheet. */
  readonly start: number;
  /** Exclusive; a block of kind `answer` ends behind its label, for the answer goes on around the other blocks. */
  readonly end: number;
  /** What stands behind the label, and the lines below. */
  readonly lines: readonly PlacedText[];
  /** The label is the summary of a fold. */
  readonly isFold: boolean;
}

const LIST_MARK = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const INDENTED = /^(?: {2}|\t)/;

/**
 * Finds the labelled blocks of a question, in order; the first `Answer:` only.
 * @param habits how the sheet labels its answers
 * @param answerMark where the question's notation knows that the answer begins
 */
export function findBlocks(
  region: Region,
  answerMark: AnswerMark | null,
  habits: Habits = NO_HABITS,
): readonly LabelledBlock[] {
  const blocks: LabelledBlock[] = [];
  const kinds = new Set<LabelKind>();
  for (let line = region.start; line < region.end; line += 1) {
    const isMark = answerMark?.line === line;
    const label = isMark ? readMark(region, answerMark) : labelAt(region, line, habits.foldLabels);
    if (label === null) continue;
    // a fold around the answer may open before its mark
    const isEarly = isBefore(line, answerMark) && region.foldAt(line) === undefined;
    if (label.kind === 'answer' && !isMark && (kinds.has('answer') || isEarly)) continue;
    const end = findBlockEnd(region, line, label);
    const lines = [label.rest, ...linesOf(region, line + 1, end)];
    const isFold = region.foldAt(line) !== undefined;
    const block = { kind: label.kind, start: line, end, lines, isFold };
    if (!label.isCertain && !isMeant(region, block, kinds, habits)) continue;
    blocks.push(block);
    kinds.add(label.kind);
    line = end - 1;
  }
  return blocks;
}

function isBefore(line: number, answerMark: AnswerMark | null): boolean {
  return answerMark !== null && line < answerMark.line;
}

function readMark(region: Region, { line, width }: AnswerMark): LabelRead {
  const text = region.lineAt(line);
  const { length } = text.text;
  const cut = Math.max(0, width - locate(text, 0).column + 1);
  return { kind: 'answer', rest: cutText(text, Math.min(cut, length), length), isCertain: true };
}

/** Whether a name that may as well open a part of an answer is a label here. */
function isMeant(
  region: Region,
  { kind, start, lines, isFold }: LabelledBlock,
  kinds: ReadonlySet<LabelKind>,
  { hasSolutions, hasKeywords }: Habits,
): boolean {
  if (kind === 'keywords') return hasKeywords || areKeywords(lines);
  if (kind !== 'answer') return kinds.has('keywords') || lines.some(isMarkedPlus);
  if (isFold || (hasSolutions && lines[0]?.text === '')) return true;
  for (let line = region.start; line < start; line += 1) {
    if (isSomething(region.kindAt(line))) return false;
  }
  return true;
}

function isSomething(kind: LineKind): boolean {
  return kind === 'text' || kind === 'heading' || kind === 'code' || kind === 'html';
}

function isMarkedPlus({ text }: PlacedText): boolean {
  return /^\s*\+\s/.test(text);
}

function labelAt(
  region: Region,
  line: number,
  foldLabels: ReadonlySet<string> = NO_LABELS,
): LabelRead | null {
  const kind = region.kindAt(line);
  if (kind === 'code' || kind === 'blank' || kind === 'comment') return null;
  const fold = region.foldAt(line);
  if (fold !== undefined) return readFoldLabel(fold, foldLabels);
  if (kind !== 'text' && kind !== 'heading' && kind !== 'html') return null;
  return mayBeLabel(region.textAt(line)) ? readLabel(region.lineAt(line)) : null;
}

const NO_LABELS: ReadonlySet<string> = new Set();

/** `<summary>Show answer</summary>`, `<summary>Answer: B</summary>`. */
function readFoldLabel(fold: Fold, foldLabels: ReadonlySet<string>): LabelRead | null {
  const text = fold.summary.join(' ');
  const label = readLabel(placeText(text, fold.textLine + 1, fold.column));
  if (label !== null && label.rest.text !== '') return { ...label, isCertain: true };
  const isLabel =
    label?.kind === 'answer' ||
    foldLabels.has(nameSummary(fold)) ||
    isAnswerSummary(text.replaceAll(/[*_`]/g, ''));
  if (!isLabel) return label === null ? null : { ...label, isCertain: true };
  const rest = placeText(fold.rest, fold.summaryEnd, fold.restColumn);
  return { kind: 'answer', rest, isCertain: true };
}

function findBlockEnd(region: Region, start: number, { kind, rest }: LabelRead): number {
  if (kind === 'answer') return region.foldAt(start)?.summaryEnd ?? start + 1;
  return kind === 'hint' ? findParagraphEnd(region, start, rest) : findListEnd(region, start);
}

/** A hint is one paragraph: the label's own, or the one below a label alone on its line. */
function findParagraphEnd(region: Region, start: number, rest: PlacedText): number {
  let line = start + 1;
  if (rest.text === '') while (line < region.end && region.kindAt(line) === 'blank') line += 1;
  const first = line;
  while (line < region.end && isPlain(region, line) && labelAt(region, line) === null) line += 1;
  return line === first ? start + 1 : line;
}

/** A list goes on over blank lines as long as items or indented lines follow. */
function findListEnd(region: Region, start: number): number {
  let end = start + 1;
  for (let line = end; line < region.end; line += 1) {
    const kind = region.kindAt(line);
    if (kind === 'blank') continue;
    const text = region.textAt(line);
    const isInside =
      INDENTED.test(text) || (kind === 'text' && (LIST_MARK.test(text) || line === end));
    if (!isInside || readTaskBox(text) !== null || labelAt(region, line) !== null) break;
    end = line + 1;
  }
  return end;
}

function isPlain(region: Region, line: number): boolean {
  return region.kindAt(line) === 'text' && readTaskBox(region.textAt(line)) === null;
}
