import { describeAnswer } from '../result-json.ts';
import { verdictOf } from '../session-result.ts';
import { addUp, isUnsure, type ExamItem, type ExamResult } from './exam-result.ts';

/** Version of the shape below; raised when a field changes its meaning or goes away. */
const VERSION = 1;

/**
 * @param at when the exam ended, in milliseconds since 1970
 * @returns the results of an exam as a JSON value: format, version, terms, totals, and for each question its marks, the
 *   answer as typed (or the positions picked), the verdict, and what became of every key point
 */
export function describeExam(result: ExamResult, at: number): object {
  const { terms, end, elapsed, items } = result;
  const { got, most, share, passes, verdicts, unanswered, unsure } = addUp(result);
  return {
    format: 'viva-exam',
    version: VERSION,
    at: new Date(at).toISOString(),
    end,
    limit: terms.milliseconds,
    elapsed,
    passShare: terms.pass,
    passed: passes,
    marks: got,
    of: most,
    share,
    ...verdicts,
    unanswered,
    unsure,
    questions: items.map(describeItem),
  };
}

function describeItem(item: ExamItem): object {
  const { asked, answer, got, most } = item;
  const { deck, question } = asked;
  const common = { position: asked.position, marks: got, of: most };
  if (answer === null) {
    const { id, number, line, kind, prompt } = question;
    const unanswered = {
      id,
      number,
      source: deck.source,
      line,
      kind,
      prompt,
      result: 'unanswered',
    };
    return { ...common, ...unanswered, reference: question.answer };
  }
  const described = describeAnswer(answer);
  return {
    ...common,
    ...described,
    result: verdictOf(answer),
    look: isUnsure(item),
    reference: question.answer,
  };
}
