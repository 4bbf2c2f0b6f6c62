import type { Block, HeadingBlock, ParagraphBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import { placeText } from '../placed-text.ts';
import { isLabelName, mayBeLabel, readLabel } from '../question/labels.ts';
import { type Candidate, makeCandidate, type Notation } from './candidate.ts';
import { headsTicket, splitHeadingLabel } from './label.ts';
import { unwrapLine } from './unwrap.ts';

const NUMBER_WORTH = 1.5;

/** `## 3. What is …?`, `### Вопрос 5: …`, `## What is …?`: headings at the outermost level of the sheet. */
export const heading: Notation = {
  name: 'heading',
  propose: (sheet) =>
    sheet.blocks.flatMap((block, place) =>
      block.kind === 'heading' && isMeant(block)
        ? [
            toCandidate(
              block.level,
              block.text.join(' '),
              block.indent,
              block,
              sheet.blocks[place + 1],
            ),
          ]
        : [],
    ),
};

/** `##3. What is …?`: to Markdown text, to its author a heading. */
export const tightHeading: Notation = {
  name: 'tight-heading',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) => (block.kind === 'paragraph' ? proposeInLines(block) : [])),
};

const TIGHT = /^(#{1,6})(?=\d{1,6}[.):]|(?<=##)[\p{Lu}¿*])/u;
const CLOSING = /\s+#{1,6}\s*$/;

function proposeInLines(paragraph: ParagraphBlock): readonly Candidate[] {
  return paragraph.text.flatMap((line, place) => {
    const mark = TIGHT.exec(line)?.[1];
    if (mark === undefined) return [];
    const start = paragraph.start + place;
    const text = line.slice(mark.length).replace(CLOSING, '');
    return [toCandidate(mark.length, text, mark.length, { start, end: start + 1 })];
  });
}

/** A bare `##` asks nothing; `### Answer`, `#### Answer: C` and the like are labels under a question. */
function isMeant(block: HeadingBlock): boolean {
  const text = block.text.join(' ');
  if (splitOwnId(text).text === '') return false;
  if (isLabelName(text)) return false;
  return !mayBeLabel(text) || readLabel(placeText(text, 1, 1))?.kind !== 'answer';
}

/**
 * @param indent UTF-16 units before the text
 * @param next the block below it
 */
function toCandidate(
  level: number,
  written: string,
  indent: number,
  { start, end }: { readonly start: number; readonly end: number },
  next?: Block,
): Candidate {
  const { text, id } = splitOwnId(written);
  const isTicket = headsTicket(text, next);
  const outer = isTicket ? null : splitHeadingLabel(text);
  const inner = unwrapLine(outer?.rest ?? text);
  const split = outer ?? (isTicket ? null : splitHeadingLabel(inner.text));
  const isInner = outer === null && split !== null;
  return makeCandidate({
    series: `heading-${level}`,
    level,
    otherwise: 'section',
    start,
    end,
    prompt: [isInner ? split.rest : inner.text],
    column: indent + (split?.width ?? 0) + inner.width + 1,
    label: split?.label ?? null,
    id,
    run: start,
    numberWorth: NUMBER_WORTH,
  });
}
