import type { Guard } from './guard.ts';

const CAP = 0.5;
const NEAR_COPY = 0.8;
const HIGH_SCORE = 0.75;

/** Nearly the reference word for word, but with one "not" more or less. */
export const guardNegationDiffers: Guard = ({ heard, shape, size, score, precision }) => {
  if (shape === null || score < HIGH_SCORE || precision < NEAR_COPY) return null;
  const ratio = size / Math.max(4, shape.size);
  if (ratio < 0.75 || ratio > 1.3) return null;
  const negators = heard.passage.words.filter(({ kind }) => kind === 'negator').length;
  return negators % 2 === shape.negators % 2 ? null : { code: 'negation-differs', cap: CAP };
};
