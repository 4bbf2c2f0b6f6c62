import type { Block, ParagraphBlock } from '../blocks/block.ts';
import { isLabelName } from '../question/labels.ts';
import { hasQuestionLead } from './asking.ts';
import {
  type Candidate,
  LINE_LEVEL,
  makeCandidate,
  type Notation,
  TICKET_LEVEL,
} from './candidate.ts';
import { headsTicket, splitHeadingLabel } from './label.ts';
import { asksInBold } from './list-item.ts';
import { splitBoldLead } from './unwrap.ts';

const NUMBER_WORTH = 1;

/**
 * `**What is …?**` or `**3. …**` on a line of its own with the answer below, or with the answer on the same line:
 * lines of the outermost paragraphs.
 */
export const boldLine: Notation = {
  name: 'bold-line',
  propose: (sheet) =>
    joinRuns(
      sheet.blocks.flatMap((block, place) =>
        block.kind === 'paragraph' ? proposeInLines(block, sheet.blocks[place + 1]) : [],
      ),
    ),
};

/** Numbers that rise one by one are one run: questions together, or steps of one answer. */
function joinRuns(candidates: readonly Candidate[]): readonly Candidate[] {
  let last: Candidate | null = null;
  return candidates.map((candidate) => {
    const { label } = candidate;
    if (label === null) return candidate;
    const isNext = label.number !== null && label.number === (last?.label?.number ?? 0) + 1;
    last = isNext && last !== null ? { ...candidate, run: last.run } : candidate;
    return last;
  });
}

function proposeInLines(paragraph: ParagraphBlock, next?: Block): readonly Candidate[] {
  return paragraph.text.flatMap((line, place) => {
    const isMarked = line.startsWith('**') || line.startsWith('__');
    const candidate = isMarked ? readLine(line, paragraph, place, next) : null;
    return candidate === null ? [] : [candidate];
  });
}

function readLine(
  line: string,
  paragraph: ParagraphBlock,
  place: number,
  next: Block | undefined,
): Candidate | null {
  const lead = splitBoldLead(line);
  if (lead === null || isLabelName(lead.bold)) return null;
  const isTicket = place === paragraph.text.length - 1 && headsTicket(lead.bold, next);
  const split = isTicket ? null : splitHeadingLabel(lead.bold);
  const prompt = split?.rest ?? lead.bold;
  const rest = /^[:.—–-]+$/.test(lead.rest) ? '' : lead.rest;
  const isWord = prompt === '' && split !== null && rest === '' && !/\d/.test(split.label.text);
  if (
    (prompt === '' && !isWord) ||
    (rest !== '' && !(asksInBold(lead.bold, rest) || asksByNumber(prompt)))
  )
    return null;
  const start = paragraph.start + place;
  const asksOn = split !== null && rest === '' ? '#' : '';
  return makeCandidate({
    series: `bold${asksOn}${rest === '' ? '' : '-lead'}`,
    level: isTicket ? TICKET_LEVEL : LINE_LEVEL,
    otherwise: isTicket ? 'section' : 'text',
    start,
    end: start + 1,
    prompt: [prompt],
    column: (place === 0 ? paragraph.indent : 0) + lead.width + (split?.width ?? 0) + 1,
    label: split?.label ?? null,
    run: start,
    numberWorth: NUMBER_WORTH,
    answer: rest === '' ? null : rest,
  });

  function asksByNumber(text: string): boolean {
    return split !== null && hasQuestionLead(text);
  }
}
