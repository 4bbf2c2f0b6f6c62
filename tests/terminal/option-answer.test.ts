import { describe, expect, test } from '@jest/globals';
import { readOptionAnswer } from '../../src/terminal/option-answer.ts';

describe('readOptionAnswer', () => {
  const options = ['queue', '`stack`', 'hash table', '42'];
  test.each([
    ['2', true, [1]],
    ['1,3', true, [0, 2]],
    ['3 1 1', true, [0, 2]],
    ['b', true, [1]],
    ['Б', true, [1]],
    ['a, c', true, [0, 2]],
    ['2)', false, [1]],
    ['Stack', false, [1]],
    ['hash  table', false, [2]],
    ['42', false, [3]],
    ['', false, []],
    ['5', true, null],
    ['0', true, null],
    ['1,2', false, null],
    ['tree', true, null],
    ['1,tree', true, null],
    [',', true, null],
  ])('%p (several: %p) names %p', (typed, several, places) => {
    expect(readOptionAnswer(typed, options, several)).toEqual(places);
  });
});
