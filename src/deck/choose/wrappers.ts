import { isAsking, type Candidate } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';

const FEWEST = 2;
/** Share of a fold's lines that a contents list may take before the fold is but its wrapping. */
const MOST = 0.5;

/**
 * Leaves out folds that wrap questions or a contents list: they ask nothing, what is in them does.
 * @param isListed 1 for each line of a contents list
 */
export function dropWrappers(
  candidates: readonly Candidate[],
  isListed: Uint8Array,
  sheet: SheetText,
): readonly Candidate[] {
  if (!candidates.some(isFold)) return candidates;
  const { length } = sheet.lines;
  const listed = countUp(length, (line) =>
    sheet.hasText(line, line + 1) ? (isListed[line] ?? 0) : 0,
  );
  const starts = new Set(candidates.filter(isHeadOrFold).map(({ start }) => start));
  const heads = countUp(length, (line) => (starts.has(line) ? 1 : 0));
  return candidates.filter((candidate) => {
    const { close, end } = candidate;
    if (!isFold(candidate) || close === null) return true;
    const inside = (counts: Uint32Array): number => (counts[close] ?? 0) - (counts[end] ?? 0);
    const isContents = inside(listed) > 0 && inside(listed) >= sheet.countText(end, close) * MOST;
    return !isContents && inside(heads) < FEWEST;
  });
}

function isFold({ isExplicit, close }: Candidate): boolean {
  return isExplicit && close !== null;
}

function isHeadOrFold(candidate: Candidate): boolean {
  if (isFold(candidate)) return true;
  const isHead = candidate.otherwise === 'section' || candidate.series === 'list-heading';
  return isHead && (candidate.label !== null || isAsking(candidate));
}

/** @returns for each line the sum over the lines before it */
function countUp(length: number, worthOf: (line: number) => number): Uint32Array {
  const counts = new Uint32Array(length + 1);
  for (let line = 0; line < length; line += 1) {
    counts[line + 1] = (counts[line] ?? 0) + worthOf(line);
  }
  return counts;
}
