import type { Question, Strictness } from '../deck/deck.ts';
import { gradeAnswer } from '../grading/grade-answer.ts';
import { gradeChoice } from '../grading/grade-choice.ts';
import type { Grade } from '../grading/grade.ts';
import type { AcceptedWording } from '../grading/accepted.ts';
import { compileRubric, type Rubric } from '../grading/rubric.ts';
import type { Reply } from './asked.ts';

/** Grades what the learner replies to one question. */
export interface ReplyGrader {
  /** Does ahead of the reply what can be done without it: with many wordings that takes longer than to grade. */
  readonly prepare: () => void;
  /** @returns the grade of what was typed or picked, prepared or not */
  readonly grade: (reply: Reply) => Grade;
}

/**
 * @param accepted wordings that the learner let count
 * @returns the grader of a question; cheap, nothing is prepared yet
 */
export function createReplyGrader(
  question: Question,
  strictness: Strictness,
  accepted: readonly AcceptedWording[] = [],
): ReplyGrader {
  if (question.kind === 'choice') {
    return {
      prepare: () => {},
      grade: (reply) =>
        giveUp(reply, gradeChoice(question, reply.kind === 'picked' ? reply.picked : null)),
    };
  }
  let rubric: Rubric | null = null;
  const prepare = (): Rubric => (rubric ??= compileRubric(question, { strictness, accepted }));
  return {
    prepare,
    grade: (reply) =>
      giveUp(reply, gradeAnswer(prepare(), reply.kind === 'typed' ? reply.text : '')),
  };
}

/** Who says “I don't know” is taken at their word, also where viva could not have told. */
function giveUp(reply: Reply, grade: Grade): Grade {
  return reply.kind === 'gave-up' ? { ...grade, verdict: 'wrong', sure: true, score: 0 } : grade;
}
