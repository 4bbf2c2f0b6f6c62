import { isContent } from '../hearing/passage.ts';
import type { FirstGuard } from './guard.ts';

/** Nothing said: no word, number or code, not even a yes or no. */
export const guardEmpty: FirstGuard = ({ words, text }) => {
  if (words.some((word) => isContent(word) || word.kind === 'negator')) return null;
  const fillers = words.filter(
    ({ kind }) => kind === 'relation' || TELLING.has(text.slice(0, 3).toLowerCase()),
  );
  return words.length <= 2 && fillers.length === 0 ? 'empty' : null;
};

const TELLING = new Set(['да', 'yes', 'one', 'все', 'оба']);
