import type { Rubric } from '../rubric.ts';

const COMPARING =
  /отли[чк]|сравн|различ|между|лучше|хуже|differ|between|compare|versus|unlike|better|worse/;

/** @returns whether the question itself sets two things against each other, so that an answer may too */
export function asksToCompare(rubric: Rubric): boolean {
  return COMPARING.test(rubric.question.prompt);
}
