import type { Question, Strictness } from '../deck/deck.ts';
import { gradeAnswer } from '../grading/grade-answer.ts';
import { gradeChoice } from '../grading/grade-choice.ts';
import type { Grade } from '../grading/grade.ts';
import { compileRubric } from '../grading/rubric.ts';
import type { Reply } from './asked.ts';

/** @returns the grade of what the learner typed or picked */
export function gradeReply(
  question: Question,
  reply: Exclude<Reply, { kind: 'ended' }>,
  strictness: Strictness,
): Grade {
  if (question.kind === 'choice') {
    return gradeChoice(question, reply.kind === 'picked' ? reply.picked : []);
  }
  const text = reply.kind === 'typed' ? reply.text : '';
  return gradeAnswer(compileRubric(question, { strictness }), text);
}
