import { describe, expect, test } from '@jest/globals';
import { fitKeys, fitLines, wrapKeys } from '../../src/terminal/key-help.ts';

const keys = ['Enter: next', 'T: second try', 'R: reference'];

describe('keys on a line', () => {
  test.each([
    [60, 'Enter: next · T: second try · R: reference'],
    [30, 'Enter: next · T: second try'],
    [11, 'Enter: next'],
    [8, 'Enter:…'],
  ])('of %i cells: %s', (cells, line) => {
    expect(fitKeys(keys, cells)).toBe(line);
  });

  test.each([
    [60, 'Enter: next · T: second try · R: reference · ?: all'],
    [40, 'Enter: next · T: second try · ?: all'],
    [21, 'Enter: next · ?: all'],
    [19, '?: all'],
    [3, '?:…'],
  ])('of %i cells, the last one in any case: %s', (cells, line) => {
    expect(fitKeys(keys, cells, '?: all')).toBe(line);
  });
});

test('all keys go on as many lines as they need, a long one on several', () => {
  expect(wrapKeys(keys, 30)).toEqual(['Enter: next · T: second try', 'R: reference']);
  expect(wrapKeys(keys, 9)).toEqual(['Enter:', 'next', 'T: second', 'try', 'R:', 'reference']);
});

test.each([
  [3, ['a', 'b', 'c']],
  [2, ['a', '…']],
  [1, ['a']],
  [0, ['a']],
])('on %i lines of room stands %j', (room, shown) => {
  expect(fitLines(['a', 'b', 'c'], room)).toEqual(shown);
});
