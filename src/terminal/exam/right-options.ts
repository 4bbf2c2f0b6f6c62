import type { Asked } from '../../session/asked.ts';
import { renderOptions } from '../question-view.ts';
import type { View } from '../view.ts';

/** @returns the options of a choice that nobody answered, the right ones marked; '' for another question */
export function renderRightOptions({ question, order }: Asked, view: View): string {
  if (question.kind !== 'choice') return '';
  const { style, messages, plain } = view;
  const { right } = messages.exam.report;
  return renderOptions(question, order, view, (position) => {
    const isRight = question.correct.includes(position);
    const sign = plain === true ? '' : isRight ? style.correct('○') : ' ';
    return { sign, note: isRight ? style.correct(right) : '' };
  });
}
