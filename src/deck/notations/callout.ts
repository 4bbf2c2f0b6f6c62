import type { QuoteBlock } from '../blocks/block.ts';
import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';

/** `> [!question]- What is …?` with the answer in the quote below it, perhaps in a callout of its own. */
export const callout: Notation = {
  name: 'callout',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) => (block.kind === 'quote' ? proposeIn(block, sheet) : [])),
};

const OPENING = /^\s{0,3}>\s?\[!(?:question|faq|help|quiz|card|flashcard)\][+-]?\s+(?=\S)/i;
const INNER = /^\s{0,3}>\s?\[![\p{L}-]{1,30}\]/u;
const MARK = /^\s{0,3}>\s?/;

function proposeIn({ start, end }: QuoteBlock, sheet: SheetText): readonly Candidate[] {
  const line = sheet.lines[start] ?? '';
  const width = OPENING.exec(line)?.[0].length;
  if (width === undefined) return [];
  const title = line.slice(width).trimEnd();
  const split = splitLabel(title);
  const answer = readAnswer(sheet.lines.slice(start + 1, end));
  return [
    makeCandidate({
      series: 'callout',
      level: LINE_LEVEL,
      otherwise: 'text',
      start,
      end,
      prompt: [split?.rest ?? title],
      column: width + (split?.width ?? 0) + 1,
      label: split?.label ?? null,
      run: start,
      isExplicit: true,
      close: end,
      answer: answer === '' ? null : answer,
    }),
  ];
}

/** The text of the quote; where a callout in it holds the answer, without that one's title. */
function readAnswer(quoted: readonly string[]): string {
  const text = quoted.map(dropMark);
  const first = text.findIndex((line) => line.trim() !== '');
  const isHeld = INNER.test(text[first] ?? '');
  return (isHeld ? text.slice(first + 1).map(dropMark) : text).join('\n').trim();
}

function dropMark(line: string): string {
  return line.replace(MARK, '');
}
