import type { Example, Verdict } from '../../deck.ts';
import { Complaints } from '../../key-points/complaints.ts';
import { readKeyPoint, readKeyPointLine } from '../../key-points/read-key-points.ts';
import type { KeyPoint } from '../../key-point.ts';
import { placeText } from '../../placed-text.ts';
import type { Problem } from '../../problem.ts';

/** What was read from a cell, and what is wrong with it. */
export interface CellRead<T> {
  readonly items: readonly T[];
  readonly problems: readonly Problem[];
}

/**
 * Reads key points in the grammar of sheets.
 * @param items the lines of a cell; an only one may hold several points, parted by `;` or `,`
 * @param isList whether each item is one point
 */
export function readKeyPoints(
  items: readonly string[],
  isList: boolean,
  line: number,
): CellRead<KeyPoint> {
  const complaints = new Complaints();
  const points = items.flatMap((item) => {
    const [first = '', ...nested] = item.split('\n').map((text) => text.replace(/^\s*[-*]\s+/, ''));
    const head = placeText(first, line, 1);
    if (!isList) return readKeyPointLine(head, complaints);
    return readKeyPoint(head, nested.map((text) => placeText(text, line, 1)), complaints); // prettier-ignore
  });
  return { items: points, problems: complaints.problems };
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  correct: 'correct', partial: 'partial', wrong: 'wrong', '+': 'correct', '*': 'partial', '-': 'wrong',
  верно: 'correct', отчасти: 'partial', неверно: 'wrong',
}; // prettier-ignore
const VERDICT = /^([+*-])\s+|^([a-zа-я]{5,8})\s*:\s*/i;

/** Reads answers that name the verdict they must get: `correct: …`, `partial: …`, `wrong: …`, or `+`, `*`, `-`. */
export function readExamples(items: readonly string[], line: number): CellRead<Example> {
  const examples: Example[] = [];
  const problems: Problem[] = [];
  for (const item of items) {
    const found = VERDICT.exec(item);
    const verdict = VERDICTS[(found?.[1] ?? found?.[2] ?? '').toLowerCase()];
    const text = item.slice(found?.[0].length ?? 0).trim();
    if (verdict !== undefined && text !== '') examples.push({ text, verdict, line });
    else problems.push({ code: 'bad-example', severity: 'warning', line, column: 1, args: { text: item } }); // prettier-ignore
  }
  return { items: examples, problems };
}

/** @returns an example as a line that says its verdict */
export function renderExample({ verdict, text }: Example): string {
  return `${verdict}: ${text}`;
}
