import type { Block } from '../blocks/block.ts';
import { hasQuestionLead, hasQuestionMark } from './asking.ts';
import { type Candidate, LINE_LEVEL, makeCandidate, type Notation } from './candidate.ts';
import { splitLabel } from './label.ts';
import { unwrapLine } from './unwrap.ts';

const FEWEST = 2;

/** `> What is …?` alone in a quote, with the answer below it, where the sheet has several of them. */
export const quoted: Notation = {
  name: 'quoted',
  propose: ({ blocks }) => {
    const found = blocks.flatMap((block, place) => readQuote(block, blocks[place + 1]));
    return found.length < FEWEST ? [] : found;
  },
};

/** @param next what stands below the quote: the answer */
function readQuote(block: Block, next: Block | undefined): readonly Candidate[] {
  if (block.kind !== 'quote' || next === undefined || next.kind === 'quote') return [];
  const [first, ...more] = block.children;
  if (first?.kind !== 'paragraph' || first.text.length > 1 || more.length > 0) return [];
  const inner = unwrapLine(first.text[0] ?? '');
  if (!hasQuestionMark(inner.text) && !hasQuestionLead(inner.text)) return [];
  const split = splitLabel(inner.text);
  return [
    makeCandidate({
      series: 'quoted',
      level: LINE_LEVEL,
      otherwise: 'text',
      start: block.start,
      end: block.start + 1,
      prompt: [split?.rest ?? inner.text],
      column: first.indent + inner.width + (split?.width ?? 0) + 1,
      label: split?.label ?? null,
      run: block.start,
    }),
  ];
}
