import { admitsAt } from '../hearing/polarity.ts';
import type { Guard } from './guard.ts';

const CAP = 0.5;

/** «…, а остальное не помню»: something is said, and the learner says that something is missing. */
export const guardAdmitsGap: Guard = ({ heard }) => {
  const { passage } = heard;
  if (!passage.hasNegator) return null;
  const admits = passage.words.some(
    (word, index) => word.kind === 'negator' && admitsAt(passage, index),
  );
  return admits ? { code: 'admits-gap', cap: CAP } : null;
};
