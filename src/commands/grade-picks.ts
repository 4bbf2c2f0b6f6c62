import type { ChoiceQuestion } from '../deck/deck.ts';
import { gradeChoice } from '../grading/grade-choice.ts';
import type { Grade } from '../grading/grade.ts';
import { readOptionAnswer } from '../terminal/option-answer.ts';

/**
 * Grades a choice that was answered in writing, where nobody can be asked again.
 * @param answer options named as in a quiz without a terminal; one that names none of them is wrong
 */
export function gradePicks(question: ChoiceQuestion, answer: string): Grade {
  const picked = readOptionAnswer(answer, question.choices, true);
  const grade = gradeChoice(question, picked ?? []);
  return picked === null ? { ...grade, notes: [] } : grade;
}
