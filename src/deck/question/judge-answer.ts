import type { Problem } from '../problem.ts';
import type { QuestionDraft } from './build-question.ts';

/** @returns what is missing for a question to be checked: a right option, or an answer where there are no key points */
export function judgeAnswer({
  answer,
  options,
  keyPoints,
  line,
  column,
}: Pick<
  QuestionDraft,
  'answer' | 'options' | 'keyPoints' | 'line' | 'column'
>): readonly Problem[] {
  const spot = { severity: 'warning', line, column, args: {} } as const;
  if (options.length === 0) {
    return answer === null && keyPoints.length === 0 ? [{ code: 'no-answer', ...spot }] : [];
  }
  return options.some(({ isTicked }) => isTicked) ? [] : [{ code: 'no-right-option', ...spot }];
}
