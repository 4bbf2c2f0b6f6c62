import type { ExamProgress } from '../../../scheduling/pace.ts';
import type { View } from '../../view.ts';
import { describePace, listShares } from '../exam-view.ts';
import { PICTURE_WIDTH, renderElement, renderLabel, renderPicture } from './markup.ts';

const ROW = 28;
const BAR = 10;

/**
 * @param number of the exam on the page
 * @returns a bar each for what is begun, what is fresh, and what would be known on the day
 */
export function drawExam(exam: ExamProgress, number: number, view: View): string {
  const shares = listShares(exam, view);
  const rows = shares.map(({ name, share, told }, place) => {
    const y = place * ROW + 14;
    const track = { x: 0.5, y, width: PICTURE_WIDTH - 1, height: BAR };
    return (
      renderLabel(name, 0, y - 4) +
      renderLabel(told, PICTURE_WIDTH, y - 4, 'end') +
      renderElement('rect', { class: 'track', ...track }) +
      renderElement('rect', { class: 'bar', ...track, width: (PICTURE_WIDTH - 1) * share })
    );
  });
  return renderPicture(
    {
      id: `exam${'abcdefghijklmnopqrstuvwxyz'[number % 26]}${Math.floor(number / 26)}`,
      title: view.messages.stats.examOn(exam.exam, exam.daysLeft),
      description: [
        ...shares.map(({ name, told }) => `${name}: ${told}`),
        describePace(exam, view),
      ].join('. '),
      height: shares.length * ROW + 2,
    },
    rows.join(''),
  );
}
