import { describe, expect, test } from '@jest/globals';
import { findHeatLevel, findHeatSteps } from '../../../src/terminal/stats/heat-levels.ts';

describe('shades of the calendar', () => {
  test.each([
    ['no days', [], [1]],
    ['days that are all alike', [5, 5, 5, 5], [1, 5]],
    ['a single answer', [1], [1]],
    ['even days', [1, 2, 3, 4, 5, 6, 7, 8], [1, 3, 5, 7]],
    ['one day far above the others', [3, 4, 5, 6, 900], [1, 4, 5, 6]],
    ['large numbers become round', [111, 222, 333, 444], [1, 220, 330, 440]],
  ])('%s', (_name, counts, steps) => {
    expect(findHeatSteps(counts)).toEqual(steps);
  });

  test('a day without answers has level 0, the best days the darkest', () => {
    const steps = findHeatSteps([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([0, 1, 2, 3, 4, 5, 6, 7, 99].map((count) => findHeatLevel(count, steps))).toEqual([
      0, 1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });

  test('where there are fewer steps, the darkest shades are used', () => {
    expect([1, 4, 5].map((count) => findHeatLevel(count, [1, 5]))).toEqual([3, 3, 4]);
  });
});
