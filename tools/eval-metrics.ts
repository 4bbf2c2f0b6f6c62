// What is measured on labelled answers. All figures are shares 0..1; undefined shares are NaN.
import type { Verdict } from '../src/deck/deck.ts';

export interface Judged {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly label: Verdict;
  readonly kind: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly sure: boolean;
  readonly notes: readonly string[];
}

export interface Figures {
  readonly rows: number;
  /** Judged as labelled, three ways. */
  readonly agreement: number;
  /** Chance that a correct answer scores above a wrong one. */
  readonly auc: number;
  /** Wrong answers marked correct. */
  readonly falsePass: number;
  /** Correct answers marked wrong. */
  readonly falseFail: number;
  /** Correct answers marked correct. */
  readonly correctPass: number;
  /** Partial answers marked correct. */
  readonly partialPass: number;
  /** Mean F1 of "correct" and "not correct" by the verdict. */
  readonly macroF1: number;
  /** Answers marked unsure. */
  readonly unsure: number;
  /** Rows by label, columns by verdict: correct, partial, wrong. */
  readonly confusion: readonly (readonly number[])[];
}

const LABELS: readonly Verdict[] = ['correct', 'partial', 'wrong'];

/** @returns the figures of a set of judged answers */
export function measure(rows: readonly Judged[]): Figures {
  const count = (label: Verdict, verdict: Verdict): number =>
    rows.filter((row) => row.label === label && row.verdict === verdict).length;
  const confusion = LABELS.map((label) => LABELS.map((verdict) => count(label, verdict)));
  const share = (label: Verdict, verdict: Verdict): number =>
    count(label, verdict) / rows.filter((row) => row.label === label).length;
  return {
    rows: rows.length,
    agreement: rows.filter((row) => row.label === row.verdict).length / rows.length,
    auc: areaUnderCurve(rows),
    falsePass: share('wrong', 'correct'),
    falseFail: share('correct', 'wrong'),
    correctPass: share('correct', 'correct'),
    partialPass: share('partial', 'correct'),
    macroF1: macroF1(rows, (row) => row.verdict === 'correct'),
    unsure: rows.filter((row) => !row.sure).length / rows.length,
    confusion,
  };
}

function areaUnderCurve(rows: readonly Judged[]): number {
  const scores = (label: Verdict): number[] =>
    rows.filter((row) => row.label === label).map((row) => row.score);
  const low = scores('wrong').toSorted((a, b) => a - b);
  const high = scores('correct');
  let wins = 0;
  for (const score of high) wins += (below(low, score, false) + below(low, score, true)) / 2;
  return wins / (high.length * low.length);
}

/** How many of the sorted values lie below `limit` (or at it). */
function below(sorted: readonly number[], limit: number, orAt: boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const value = sorted[middle] ?? 0;
    if (value < limit || (orAt && value === limit)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** @returns the mean F1 of the two sides of "correct or not" */
export function macroF1(rows: readonly Judged[], passes: (row: Judged) => boolean): number {
  const count = (isCorrect: boolean, isPassed: boolean): number =>
    rows.filter((row) => (row.label === 'correct') === isCorrect && passes(row) === isPassed)
      .length;
  const errors = count(false, true) + count(true, false);
  const f1 = (hits: number): number => (hits === 0 ? 0 : (2 * hits) / (2 * hits + errors));
  return (f1(count(true, true)) + f1(count(false, false))) / 2;
}

/** @returns the score from which an answer passes, chosen so that macro-F1 is best on these rows */
export function chooseCut(rows: readonly Judged[]): number {
  let best = { cut: 0, f1: -1 };
  for (let step = 0; step <= 200; step += 1) {
    const cut = step / 200;
    const f1 = macroF1(rows, (row) => row.score >= cut);
    if (f1 > best.f1) best = { cut, f1 };
  }
  return best.cut;
}
