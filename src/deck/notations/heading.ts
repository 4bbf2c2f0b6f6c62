import type { HeadingBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import type { SheetText } from '../sheet-text.ts';
import type { Candidate, Notation } from './candidate.ts';
import { splitLabel } from './label.ts';

const NUMBER_WORTH = 1.5;
const SENTENCE_END = /[.,;]\s*$/;

/** `## 3. What is …?`, `### Вопрос 5: …`, `## What is …?`: headings at the outermost level of the sheet. */
export const heading: Notation = {
  name: 'heading',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'heading' && isMeant(block, sheet) ? [toCandidate(block)] : [],
    ),
};

/** A sentence directly above a line of dashes is a heading to Markdown, but hardly to its author. */
function isMeant(block: HeadingBlock, sheet: SheetText): boolean {
  const isUnderlined = !(sheet.lines[block.start] ?? '').trimStart().startsWith('#');
  return !isUnderlined || (block.text.length === 1 && !SENTENCE_END.test(block.text[0] ?? ''));
}

function toCandidate(block: HeadingBlock): Candidate {
  const { text, id } = splitOwnId(block.text.join(' '));
  const split = splitLabel(text);
  return {
    series: `heading-${block.level}`,
    level: block.level,
    otherwise: 'section',
    start: block.start,
    end: block.end,
    indent: 0,
    prompt: [split?.rest ?? text],
    column: block.indent + (split?.width ?? 0) + 1,
    label: split?.label ?? null,
    id,
    run: block.start,
    numberWorth: NUMBER_WORTH,
  };
}
