import { countNegators, differInNegation } from '../hearing/count-negators.ts';
import type { Guard } from './guard.ts';
import type { ModelAnswer } from '../rubric.ts';
import type { Passage } from '../hearing/passage.ts';

const CAP = 0.5;
const NEAR_COPY = 0.8;
const HIGH_SCORE = 0.75;
const SHORTEST_COPY = 6;
const SAME_WORDS = 0.9;

/** Nearly the sheet's own answer, but with one "not" more or less. */
export const guardNegationDiffers: Guard = ({ heard, shape, model, size, score, precision }) => {
  const alarm = { code: 'negation-differs', cap: CAP } as const;
  const { passage } = heard;
  if (model !== null && isTurnedCopy(passage, model)) return alarm;
  if (shape === null || score < HIGH_SCORE || precision < NEAR_COPY) return null;
  const ratio = size / Math.max(4, shape.size);
  if (ratio < 0.75 || ratio > 1.3) return null;
  return differInNegation(countNegators(passage.words), shape.negators) ? alarm : null;
};

/** The same words and as many, apart from the negators. */
function isTurnedCopy(passage: Passage, model: ModelAnswer): boolean {
  const { words } = passage;
  if (words.length < SHORTEST_COPY) return false;
  if (Math.abs(words.length - model.length) > 1 + 0.05 * model.length) return false;
  const known = words.filter(
    ({ text, kind }) => kind === 'negator' || model.words.has(text),
  ).length;
  return (
    known >= SAME_WORDS * words.length && differInNegation(countNegators(words), model.negators)
  );
}
