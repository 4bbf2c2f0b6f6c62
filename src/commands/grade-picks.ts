import type { ChoiceQuestion } from '../deck/deck.ts';
import { gradeChoice } from '../grading/grade-choice.ts';
import type { Grade } from '../grading/grade.ts';
import { readOptionAnswer } from '../terminal/option-answer.ts';

/**
 * Grades a choice that was answered in writing, where nobody can be asked again.
 * @param answer options named as in a quiz without a terminal; one that names none of them, or something else besides, is wrong and not sure
 */
export function gradePicks(question: ChoiceQuestion, answer: string): Grade {
  return gradeChoice(question, readOptionAnswer(answer, question.choices, true));
}
