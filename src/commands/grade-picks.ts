import type { ChoiceQuestion } from '../deck/deck.ts';
import { gradeChoice } from '../grading/grade-choice.ts';
import type { Grade } from '../grading/grade.ts';
import { plainNote } from '../grading/verdict.ts';
import { readOptionAnswer } from '../terminal/option-answer.ts';

/**
 * Grades a choice that was answered in writing, where nobody can be asked again.
 * @param answer options named as in a quiz without a terminal; one that names none of them, or something else besides, is wrong and not sure
 */
export function gradePicks(question: ChoiceQuestion, answer: string): Grade {
  const picked = readOptionAnswer(answer, question.choices, true);
  const grade = gradeChoice(question, picked ?? []);
  if (picked !== null || question.correct.length === 0) return grade;
  return { ...grade, sure: false, notes: [plainNote('options-unread')] };
}
