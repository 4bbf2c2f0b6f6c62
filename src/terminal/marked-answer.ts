import type { Grade } from '../grading/grade.ts';
import { layOutSpans, plainSpan, type Span } from './markdown/spans.ts';
import { makeSafe } from './safe-text.ts';
import type { View } from './view.ts';
import type { Range } from './width.ts';

const MATCHED = 1;
const CONFLICTING = 2;

/**
 * The learner's own words, with those marked that met a key point or speak against one.
 * @param answer as typed
 * @param width cells of a line
 * @returns lines
 */
export function renderMarkedAnswer(
  answer: string,
  grade: Grade,
  { style }: Pick<View, 'style'>,
  width: number,
): string[] {
  return layOutSpans(markAnswer(answer, grade), width, style);
}

/** @returns the learner's own words as safe text, those apart that met a key point or speak against one */
export function markAnswer(answer: string, grade: Grade): Span[] {
  const end = answer.trimEnd().length;
  const marks = markWords(answer, grade);
  const spans: Span[] = [];
  let start = 0;
  for (let at = 1; at <= end; at += 1) {
    if (at < end && marks[at] === marks[start]) continue;
    spans.push(createSpan(answer.slice(start, at), marks[start] ?? 0));
    start = at;
  }
  return spans;
}

function createSpan(text: string, mark: number): Span {
  const safe = makeSafe(text);
  if (mark === 0) return plainSpan(safe);
  return { text: safe, looks: [mark === CONFLICTING ? 'conflicting' : 'matched'] };
}

/** One entry per UTF-16 unit of the answer; what speaks against a point outweighs what meets one. */
function markWords(answer: string, { findings }: Grade): Uint8Array {
  const marks = new Uint8Array(answer.length);
  const met = findings.filter(
    ({ keyPoint, status }) => keyPoint.role !== 'contradiction' && status !== 'miss',
  );
  for (const range of joinNeighbours(
    answer,
    met.flatMap(({ matched }) => matched),
  )) {
    marks.fill(MATCHED, range.start, range.end);
  }
  const against = findings.filter(
    ({ keyPoint, status }) => keyPoint.role === 'contradiction' && status !== 'miss',
  );
  const conflicts = findings.flatMap(({ conflict }) => (conflict === null ? [] : [conflict]));
  for (const range of [...against.flatMap(({ matched }) => matched), ...conflicts]) {
    marks.fill(CONFLICTING, range.start, range.end);
  }
  return marks;
}

/**
 * Joins pieces of an answer that stand side by side, so that they are quoted as one.
 * @param ranges in any order; overlaps are joined too
 */
export function joinNeighbours(answer: string, ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last !== undefined && isOnlySpace(answer.slice(last.end, range.start))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      joined.push({ start: range.start, end: range.end });
    }
  }
  return joined;
}

function isOnlySpace(between: string): boolean {
  return /^[\s\-–—]{0,3}$/.test(between);
}
