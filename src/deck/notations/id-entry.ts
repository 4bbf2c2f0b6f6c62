import type { ParagraphBlock } from '../blocks/block.ts';
import { isOwnId } from '../own-id.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';

/** `[id] question` with an answer on each line below, when the sheet is made of such entries. */
export const idEntry: Notation = {
  name: 'id-entry',
  propose: ({ blocks }) => {
    const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
    const entries = paragraphs.flatMap((paragraph) => toCandidate(paragraph) ?? []);
    return entries.length >= FEWEST && entries.length >= paragraphs.length * MOST ? entries : [];
  },
};

const FEWEST = 2;
const MOST = 0.8;
const OPENING = /^\[([^\s[\]^]{1,60})\]\s+(?=\S)/;

function toCandidate({ text, start, indent }: ParagraphBlock): Candidate | null {
  const [line = ''] = text;
  const found = OPENING.exec(line);
  if (found === null || /^[xXхХ]$/.test(found[1] ?? '')) return null;
  const [{ length }, id = ''] = found;
  return makeCandidate({
    series: 'id-entry',
    level: LINE_LEVEL,
    otherwise: 'text',
    start,
    end: start + 1,
    prompt: [line.slice(length)],
    column: indent + length + 1,
    label: { text: id, number: /^\d{1,9}$/.test(id) ? Number(id) : null },
    id: isOwnId(id) ? id : null,
    run: start,
    isExplicit: true,
    promptEnd: start + 1,
  });
}
