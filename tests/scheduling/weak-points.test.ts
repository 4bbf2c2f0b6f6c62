import { describe, expect, test } from '@jest/globals';
import type { PointProgress } from '../../src/scheduling/progress.ts';
import { countPoints, findWeakPoints, weighPoints } from '../../src/scheduling/weak-points.ts';

/** @param answers m: missed, h: hit, -: the answer knows nothing of it */
function follow(answers: string): readonly PointProgress[] {
  let points: readonly PointProgress[] = [];
  for (const letter of answers) {
    const missed = letter === 'm' ? ['unit'] : [];
    const hit = letter === 'h' ? ['unit', 'mass'] : ['mass'];
    points = countPoints(points, missed, hit);
  }
  return points;
}

describe('a key point', () => {
  test.each([
    ['h', []],
    ['m', [{ text: 'unit', missed: 1, hit: 0, weight: 1 }]],
    ['hm', [{ text: 'unit', missed: 1, hit: 0, weight: 1 }]],
    ['mm', [{ text: 'unit', missed: 2, hit: 0, weight: 1.75 }]],
    ['mh', [{ text: 'unit', missed: 1, hit: 1, weight: 0.75 }]],
    ['mhm', [{ text: 'unit', missed: 2, hit: 1, weight: 1.5625 }]],
    ['m-', []],
  ])('after %s', (answers, expected) => {
    expect(follow(answers)).toEqual(expected);
  });

  test('when an answer tells of no points at all, they are kept as they were', () => {
    const before = follow('mm');
    expect(countPoints(before, [], [])).toBe(before);
  });

  test('when missed recently, it weighs more than when missed as often long ago', () => {
    expect(weighPoints(follow('hhmm'))).toBeGreaterThan(weighPoints(follow('mmhh')));
  });

  test.each([
    ['mhhhh', 1],
    ['mhhhhh', 0],
    ['mmhhhhhh', 1],
    ['mmhhhhhhh', 0],
    ['mmmmmmmmmm', 1],
  ])('after %s, %d is weak', (answers, weak) => {
    expect(findWeakPoints(follow(answers))).toHaveLength(weak);
  });

  test('when several are weak, the weakest comes first', () => {
    const points = countPoints(countPoints([], ['a'], []), ['b', 'a'], []);
    const more = countPoints(points, ['b'], ['a']);
    expect(findWeakPoints(more).map(({ text }) => text)).toEqual(['b', 'a']);
    expect(weighPoints(more)).toBe(3.0625);
  });
});
