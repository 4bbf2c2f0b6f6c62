import { expect, test } from '@jest/globals';
import { latePattern } from '../../src/deck/late-pattern.ts';

test('a late pattern is built once, as written', () => {
  const pattern = latePattern(String.raw`^\p{L}+$`, 'u');
  expect(pattern().test('слово')).toBe(true);
  expect(pattern().test('2')).toBe(false);
  expect(pattern()).toBe(pattern());
});

test('a late pattern that cannot be one throws when it is asked for, not before', () => {
  const pattern = latePattern('(', 'u');
  expect(pattern).toThrow(SyntaxError);
});
