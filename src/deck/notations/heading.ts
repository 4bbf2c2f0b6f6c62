import type { HeadingBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import { isLabelName } from '../question/labels.ts';
import { isTextAboveRule, type SheetText } from '../sheet-text.ts';
import { PLAIN, type Candidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';

const NUMBER_WORTH = 1.5;

/** `## 3. What is …?`, `### Вопрос 5: …`, `## What is …?`: headings at the outermost level of the sheet. */
export const heading: Notation = {
  name: 'heading',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'heading' && isMeant(block, sheet) ? [toCandidate(block)] : [],
    ),
};

/** A bare `##` asks nothing; `### Answer` and the like are labels under a question. */
function isMeant(block: HeadingBlock, sheet: SheetText): boolean {
  const text = block.text.join(' ');
  return splitOwnId(text).text !== '' && !isTextAboveRule(block, sheet.lines) && !isLabelName(text);
}

function toCandidate(block: HeadingBlock): Candidate {
  const { text, id } = splitOwnId(block.text.join(' '));
  const split = splitLabel(text);
  return {
    ...PLAIN,
    series: `heading-${block.level}`,
    level: block.level,
    otherwise: 'section',
    start: block.start,
    end: block.end,
    prompt: [split?.rest ?? text],
    column: block.indent + (split?.width ?? 0) + 1,
    label: split?.label ?? null,
    id,
    run: block.start,
    numberWorth: NUMBER_WORTH,
  };
}
