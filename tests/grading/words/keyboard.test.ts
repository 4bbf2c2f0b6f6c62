import { describe, expect, test } from '@jest/globals';
import { readSwitchedWord, switchLayout } from '../../../src/grading/words/keyboard.ts';

describe('switchLayout', () => {
  test.each([
    ['ghbdtn', 'привет'],
    ['Ghbdtn', 'привет'],
    ['руддщ', 'hello'],
    ["'gj[f", 'эпоха'],
    ['{tib', 'хеши'],
    ['cdthnrf 3', 'свертка 3'],
    ['', ''],
  ])('%s says %s', (typed, meant) => {
    expect(switchLayout(typed)).toBe(meant);
  });

  test('every character keeps its place', () => {
    expect(switchLayout('ghbdtn 😀 x').length).toBe('ghbdtn 😀 x'.length);
  });
});

describe('readSwitchedWord', () => {
  test.each([
    ['ghbdtn', ['привет']],
    ['Ghbdtn,', ['приветб', 'привет']],
    ["'gj[f", ['эпоха', 'поха']],
    ['руддщ!', ['hello!', 'hello']],
    ['(ghbdtn)', ['(привет)', '(привет', 'привет)', 'привет']],
    ['...', []],
    ['42', []],
  ])('%s may say %j', (typed, readings) => {
    expect(readSwitchedWord(typed)).toEqual(readings);
  });
});
