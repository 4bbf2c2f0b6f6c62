import { describe, expect, test } from '@jest/globals';
import { keyOf, toRef } from '../../src/scheduling/question-key.ts';
import { ask } from './study.ts';

describe('the key of a question', () => {
  test.each([
    ['0123456789ab', '0123456789ab'],
    ['0123456789ab-2', '0123456789ab-2'],
    ['0123456789ab-02', 'a b.md#0123456789ab-02'],
    ['0123456789abc', 'a b.md#0123456789abc'],
    ['0123456789aB', 'a b.md#0123456789aB'],
    ['speed', 'a b.md#speed'],
    ['__proto__', 'a b.md#__proto__'],
  ])('of id %s in a sheet is %s', (id, key) => {
    expect(keyOf({ id, sheet: 'a b.md' })).toBe(key);
  });
});

describe('a question as the history knows it', () => {
  test.each([
    ['What is **speed**?', 'What is speed?'],
    ['What is\n`x`   here?', 'What is x here?'],
    ['**', '**'],
    ['a'.repeat(400), 'a'.repeat(300)],
    [`${'a'.repeat(299)}😀😀`, 'a'.repeat(299)],
    [`${'a'.repeat(298)}😀😀`, `${'a'.repeat(298)}😀`],
  ])('%j is %j', (prompt, plain) => {
    expect(toRef(ask('speed', prompt), 'physics.md')).toEqual({
      id: 'speed',
      sheet: 'physics.md',
      prompt: plain,
    });
  });
});
