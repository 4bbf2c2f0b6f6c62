import type { Block, ParagraphBlock } from '../blocks/block.ts';
import { hasQuestionLead } from './asking.ts';
import { type Candidate, LINE_LEVEL, makeCandidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';
import { unwrapLine } from './unwrap.ts';

/** A line that is more than words: a number, a mark, a tag, HTML. */
const MARKED_LINE = /^(?:[#*_<|!>[~$:]|\d{1,6}\s?[.)、-])/u;
const ASKING_END = /[?？؟][\s*_"'»”)`]{0,9}$/u;
/** `bold-line` reads these. */
const BOLD = /^(?:\*\*|__)/;
const COLON_END = /[:：]\s*$/u;
const LETTERED = /^\(?[A-Ha-hА-Еа-е][.)]\s/u;
/** A longer paragraph is a text that happens to ask. */
const MOST_LINES = 6;
const MOST_LENGTH = 600;

/**
 * `What is …?` or `Name the phases:` as a paragraph of its own, directly above a task list or with text below, and
 * paragraphs in which every line asks.
 */
export const paragraph: Notation = {
  name: 'paragraph',
  propose: ({ blocks }) =>
    blocks.flatMap((block, index) =>
      block.kind === 'paragraph' ? propose(block, blocks[index + 1]) : [],
    ),
};

function propose(block: ParagraphBlock, next: Block | undefined): readonly Candidate[] {
  const [written = ''] = block.text;
  const line = block.text.length === 1 && !BOLD.test(written) ? unwrapLine(written).text : written;
  if (
    MARKED_LINE.test(line) ||
    LETTERED.test(line) ||
    block.text.length > MOST_LINES ||
    line.length > MOST_LENGTH
  ) {
    return [];
  }
  if (block.text.length > 1 && block.text.every((one) => ASKING_END.test(one))) {
    return block.text.map((_, place) => toCandidate(block, place, place + 1));
  }
  const last = block.text.length === 1 ? line : (block.text.at(-1) ?? '');
  const isProposed =
    ASKING_END.test(line) ||
    ASKING_END.test(last) ||
    (hasQuestionLead(line) && !answersItself(line)) ||
    COLON_END.test(last) ||
    isOptionList(next) ||
    block.text.some((one) => LETTERED.test(one));
  return isProposed && splitLabel(line) === null ? [toCandidate(block, 0, block.text.length)] : [];
}

const ANSWERED = /[?？]\s{1,3}([^?？]{8,})[.!…]\s{0,3}$/u;

/** `Was it so? No, it was not.`: a sentence behind the last question mark that orders nothing. */
function answersItself(line: string): boolean {
  const behind = ANSWERED.exec(line.slice(-LONGEST_END))?.[1];
  return behind !== undefined && !hasQuestionLead(behind);
}

const LONGEST_END = 200;

function isOptionList(block: Block | undefined): boolean {
  return block?.kind === 'list' && block.children[0]?.ticked != null;
}

function toCandidate(block: ParagraphBlock, from: number, to: number): Candidate {
  const start = block.start + from;
  const only = block.text.length === 1 ? unwrapLine(block.text[0] ?? '') : { text: '', width: 0 };
  return makeCandidate({
    series: 'paragraph',
    level: LINE_LEVEL,
    otherwise: 'text',
    start,
    end: block.start + to,
    prompt: block.text.length === 1 ? [only.text] : block.text.slice(from, to),
    column: (from === 0 ? block.indent + only.width : 0) + 1,
    run: block.start,
  });
}
