import type { Guard } from './guard.ts';

const CAP = 0.2;
const TIMES_THE_REFERENCE = 5;
const AUTHORED_SIZE = 40;
const LOWEST_PRECISION = 0.15;

/** Everything at once: many times the words of a right answer, next to none of them to the point. */
export const guardVocabularyPour: Guard = ({ shape, size, precision }) => {
  const usual = shape === null ? AUTHORED_SIZE : Math.max(4, shape.size);
  const isPour = size > TIMES_THE_REFERENCE * usual && precision < LOWEST_PRECISION;
  return isPour ? { code: 'vocabulary-poured', cap: CAP } : null;
};
