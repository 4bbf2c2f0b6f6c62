import { describe, expect, test } from '@jest/globals';
import { switchLayout } from '../../../src/grading/words/keyboard.ts';

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
