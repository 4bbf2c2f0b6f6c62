import { describe, expect, test } from '@jest/globals';
import { findMarks, markScore, roundMarks } from '../../../src/session/exam/marks.ts';
import { makeOpen } from '../sample-decks.ts';

describe('findMarks', () => {
  test.each([
    ['What is a stack?', 1],
    ['What is a stack? (5 marks)', 5],
    ['What is a stack? (1 mark)', 1],
    ['What is a stack? [2.5 points]', 2.5],
    ['**What is a stack? (4 pts)**', 4],
    ['What is a stack? (3 marks).', 3],
    ['(5 marks) Explain what a stack is.', 5],
    ['(5 marks)', 5],
    ['Explain what a stack is.\n(5 marks)', 5],
    ['Что такое стек? (3 балла)', 3],
    ['Что такое стек? (1,5 балла)', 1.5],
    ['Что такое стек? [10 б.]', 10],
    ['Define it. (2 marks)\nGive an example. (1 mark)', 3],
    ['Which line goes through (2 points) of the plane?', 1],
    ['What do (0 marks) mean? (0 marks)', 1],
    ['How many balls are in the box (5 balls)?', 1],
    ['What is f(3)?', 1],
    ['', 1],
  ])('%j is worth %d', (prompt, marks) => {
    expect(findMarks(makeOpen(prompt))).toBe(marks);
  });

  test('a prompt of a megabyte takes no time', () => {
    const began = performance.now();
    expect(findMarks(makeOpen(`${'('.repeat(500_000)}${' *'.repeat(250_000)}`))).toBe(1);
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('markScore', () => {
  test.each([
    [1, 3, 3],
    [0, 3, 0],
    [2 / 3, 1, 0.67],
    [0.5, 2.5, 1.25],
    [1 / 3, 3, 1],
  ])('a score of %d of %d marks is %d', (score, most, marks) => {
    expect(markScore(score, most)).toBe(marks);
  });

  test('what is shown adds up to the total', () => {
    expect(roundMarks(0.1 + 0.2)).toBe(0.3);
  });
});
