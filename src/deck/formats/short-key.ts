import type { LooseQuestion } from './format.ts';
import { readAlternativeText } from '../key-points/alternatives.ts';

/** Up to four words with nothing between them: whoever says them has said all. */
const SHORT = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]{0,40}(?: [\p{L}\p{M}\p{N}'’-]{1,40}){0,3}$/u;

/**
 * Lets a short answer be all that is asked for where more was put below it: an example, a source, a note. Else whoever
 * gives the answer would be told that half of it is missing.
 * @param short the answer by itself, as the file holds it
 * @returns the question, with the answer as its only key point; as it is where it has some, or where nothing was added
 */
export function keepShortKey(question: LooseQuestion, short: string | null): LooseQuestion {
  const { kind, answer, keyPoints, line } = question;
  if (kind !== 'open' || keyPoints.length > 0 || short === null || short === answer)
    return question;
  const alternative = SHORT.test(short) ? readAlternativeText(short) : null;
  if (alternative === null) return question;
  const claim = { kind: 'said', alternatives: [alternative] } as const;
  const point = { text: short, role: 'essential', weight: 1, claim, derived: false, line } as const;
  return { ...question, keyPoints: [point] };
}
