import { describe, expect, test } from '@jest/globals';
import type { Answered } from '../../src/scheduling/rating.ts';
import { rateAnswer, rateOverride } from '../../src/scheduling/rating.ts';

/** Within 2 s + 40 × 50 ms + 40 × 250 ms = 14 s it is quick. */
const RIGHT: Answered = {
  verdict: 'correct',
  sure: true,
  score: 1,
  milliseconds: 14_000,
  promptLength: 40,
  typedLength: 40,
  hinted: false,
};

describe('the rating of an answer', () => {
  test.each<[string, Partial<Answered>, string]>([
    ['correct, sure, complete and quick', {}, 'easy'],
    ['a moment slower', { milliseconds: 14_001 }, 'good'],
    ['half an hour, called away', { milliseconds: 1_800_000 }, 'good'],
    ['not sure', { sure: false }, 'good'],
    ['not complete', { score: 0.95 }, 'good'],
    ['picked from options', { typedLength: null }, 'good'],
    ['with the hint', { hinted: true }, 'hard'],
    ['partial, more than half', { verdict: 'partial', score: 0.7 }, 'hard'],
    ['partial, half', { verdict: 'partial', score: 0.5 }, 'hard'],
    ['partial, less than half', { verdict: 'partial', score: 0.49 }, 'again'],
    ['partial of full score, in doubt', { verdict: 'partial', sure: false }, 'hard'],
    ['wrong', { verdict: 'wrong', score: 0.2 }, 'again'],
    ['wrong, whatever the score', { verdict: 'wrong', score: 1 }, 'again'],
  ])('%s', (_, changes, rating) => {
    expect(rateAnswer({ ...RIGHT, ...changes })).toBe(rating);
  });

  test.each([
    ['correct', 'good'],
    ['partial', 'hard'],
    ['wrong', 'again'],
  ] as const)('when the learner says %s, it is %s', (verdict, rating) => {
    expect(rateOverride(verdict, false)).toBe(rating);
  });

  test.each([
    ['correct', 'hard'],
    ['partial', 'hard'],
    ['wrong', 'again'],
  ] as const)('when the learner says %s after a hint, it is %s', (verdict, rating) => {
    expect(rateOverride(verdict, true)).toBe(rating);
  });
});
