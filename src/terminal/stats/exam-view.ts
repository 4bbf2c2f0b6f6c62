import type { ExamProgress } from '../../scheduling/pace.ts';
import { measure, pad, wrap } from '../width.ts';
import type { View } from '../view.ts';
import { renderBar } from './bar.ts';
import type { PlotView } from './report.ts';

const MOST_CELLS = 30;
const LEAST_CELLS = 8;

/** One line of an exam's progress: what it is, how far, and that in numbers. */
export interface ExamShare {
  readonly name: string;
  /** 0..1 */
  readonly share: number;
  readonly told: string;
}

/** @returns how many questions are begun, how many are fresh, and how many would be known on the day */
export function listShares(exam: ExamProgress, { messages }: View): readonly ExamShare[] {
  const { stats, grading } = messages;
  const { questions, begun, fresh, expected } = exam;
  const share = (part: number): number => (questions === 0 ? 0 : part / questions);
  return [
    { name: stats.words.begun, share: share(begun), told: stats.of(begun, questions) },
    { name: stats.words.freshNow, share: share(fresh), told: stats.of(fresh, questions) },
    { name: stats.words.expected, share: expected, told: grading.percent(expected) },
  ];
}

/** @returns the sentence that says whether the pace will do */
export function describePace({ pace, begun, questions }: ExamProgress, { messages }: View): string {
  const isReady = pace.answersNeeded === 0 && begun === questions;
  return isReady
    ? messages.stats.allReady()
    : messages.stats.pace({ ...pace, hasBegun: begun > 0 });
}

/** @returns bars for how far the exam is prepared, and whether the pace will do */
export function renderExam(exam: ExamProgress, view: PlotView): string[] {
  const shares = listShares(exam, view);
  const names = Math.max(...shares.map(({ name }) => measure(name)));
  const numbers = Math.max(...shares.map(({ told }) => measure(told)));
  const room = Math.min(MOST_CELLS, view.width - names - numbers - 4);
  const rows =
    room >= LEAST_CELLS
      ? shares.map(
          ({ name, share, told }) =>
            `${pad(name, names)}  ${renderBar(share, room, view)}  ${told}`,
        )
      : shares.flatMap(({ name, share, told }) => [
          ...wrap(`${name}: ${told}`, view.width),
          renderBar(share, Math.min(MOST_CELLS, view.width), view),
        ]);
  return [...rows, ...wrap(describePace(exam, view), view.width)];
}
