import { readTaskBox } from './options.ts';
import { mayBeLabel, readLabel, type LabelKind, type LabelRead } from './labels.ts';
import type { AnswerMark } from '../notations/candidate.ts';
import { cutText, locate, type PlacedText } from '../placed-text.ts';
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
}

const LIST_MARK = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;
const INDENTED = /^(?: {2}|\t)/;

/**
 * Finds the labelled blocks of a question, in order; the first `Answer:` only.
 * @param answerMark where the question's notation knows that the answer begins
 */
export function findBlocks(
  region: Region,
  answerMark: AnswerMark | null,
): readonly LabelledBlock[] {
  const blocks: LabelledBlock[] = [];
  const kinds = new Set<LabelKind>();
  for (let line = region.start; line < region.end; line += 1) {
    const label = answerMark?.line === line ? readMark(region, answerMark) : labelAt(region, line);
    if (
      label === null ||
      (label.kind === 'answer' && (kinds.has('answer') || isBefore(line, answerMark)))
    )
      continue;
    const end = findBlockEnd(region, line, label);
    const lines = [label.rest, ...linesOf(region, line + 1, end)];
    const block = { kind: label.kind, start: line, end, lines };
    if (!label.isCertain && !kinds.has('keywords') && !lines.some(isMarkedPlus)) continue;
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

function isMarkedPlus({ text }: PlacedText): boolean {
  return /^\s*\+\s/.test(text);
}

function labelAt(region: Region, line: number): LabelRead | null {
  const kind = region.kindAt(line);
  if (kind !== 'text' && kind !== 'heading') return null;
  return mayBeLabel(region.textAt(line)) ? readLabel(region.lineAt(line)) : null;
}

function findBlockEnd(region: Region, start: number, { kind, rest }: LabelRead): number {
  if (kind === 'answer') return start + 1;
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
