import { findChunks, isMadeOfCards, type Chunk } from '../dash-rules.ts';
import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { unwrapLine } from './unwrap.ts';

/** Cards parted by lines of dashes: the front, a blank line, the back. */
export const dashedCard: Notation = {
  name: 'dashed-card',
  propose: (sheet) => {
    if (sheet.linesWith('---').length === 0) return [];
    // lines of the front matter are blank to the body
    const body = sheet.lines.map((line, at) => (sheet.kinds[at] === 'blank' ? '' : line));
    const chunks = findChunks(body);
    const isOther = chunks.some(({ start }) => sheet.kinds[start] !== 'text');
    return isOther || !isMadeOfCards(chunks)
      ? []
      : chunks.map((chunk) => toCandidate(chunk, sheet));
  },
};

function toCandidate({ start, frontEnd, end }: Chunk, { lines }: SheetText): Candidate {
  const front = unwrapLine((lines[start] ?? '').trimStart());
  return makeCandidate({
    series: 'dashed-card',
    level: LINE_LEVEL,
    otherwise: 'text',
    start,
    end: frontEnd,
    prompt: [front.text, ...lines.slice(start + 1, frontEnd)],
    column: front.width + 1,
    run: start,
    isExplicit: true,
    close: end,
    promptEnd: frontEnd,
  });
}
