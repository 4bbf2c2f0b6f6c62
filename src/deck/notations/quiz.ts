import { GAP } from '../deck.ts';
import { findTags } from '../html-tags.ts';
import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';

/** `<quiz>` … `</quiz>`: a question with boxes, or a text whose `[[gaps]]` are to be filled in. */
export const quiz: Notation = {
  name: 'quiz',
  propose: (sheet) => findBlocks(sheet).flatMap((block) => readBlock(block, sheet)),
};

interface QuizBlock {
  /** The line of the opening tag, and exclusive end. */
  readonly start: number;
  readonly end: number;
}

const TAG = /<\/?quiz/i;

function findBlocks({ lines, kinds, linesWith }: SheetText): readonly QuizBlock[] {
  const blocks: QuizBlock[] = [];
  let start: number | null = null;
  for (const line of linesWith('<q', '<Q', '</q', '</Q')) {
    const text = lines[line] ?? '';
    if (kinds[line] === 'code' || !TAG.test(text)) continue;
    for (const { name, isClosing } of findTags(text)) {
      if (name !== 'quiz') continue;
      if (start !== null) blocks.push({ start, end: isClosing ? line + 1 : line });
      start = isClosing ? null : line;
    }
  }
  if (start !== null) blocks.push({ start, end: lines.length });
  return blocks;
}

function readBlock({ start, end }: QuizBlock, sheet: SheetText): readonly Candidate[] {
  let first = start + 1;
  while (first < end && !sheet.hasText(first, first + 1)) first += 1;
  if (first >= end) return [];
  const line = sheet.lines[first] ?? '';
  const base = {
    series: 'quiz',
    level: LINE_LEVEL,
    otherwise: 'text',
    start: first,
    lead: start,
    column: line.length - line.trimStart().length + 1,
    run: start,
    isExplicit: true,
    close: end,
  } as const;
  const filled = readGaps(first, end, sheet);
  if (filled !== null) return [makeCandidate({ ...base, ...filled })];
  let paragraphEnd = first + 1;
  while (paragraphEnd < end && sheet.kinds[paragraphEnd] === sheet.kinds[first]) paragraphEnd += 1;
  const prompt = sheet.lines.slice(first, paragraphEnd).map((text) => text.trim());
  return [makeCandidate({ ...base, end: paragraphEnd, prompt })];
}

const GAPS = /\[\[([^[\]]{1,500})\]\]/g;

/** A text with gaps is all prompt, up to a rule that parts it from its explanation. */
function readGaps(
  first: number,
  end: number,
  { lines, kinds }: SheetText,
): Pick<Candidate, 'prompt' | 'answer' | 'gaps' | 'end'> | null {
  const gaps: string[] = [];
  const prompt: string[] = [];
  const answer: string[] = [];
  let line = first;
  for (; line < end && kinds[line] !== 'rule'; line += 1) {
    if (kinds[line] === 'markup' || kinds[line] === 'comment') continue;
    const text = lines[line] ?? '';
    const isCode = kinds[line] === 'code';
    if (!isCode) gaps.push(...[...text.matchAll(GAPS)].map(({ 1: gap = '' }) => gap));
    prompt.push(isCode ? text : text.replaceAll(GAPS, GAP));
    answer.push(isCode ? text : text.replaceAll(GAPS, '$1'));
  }
  if (gaps.length === 0) return null;
  return { prompt, answer: answer.join('\n'), gaps, end: line };
}
