import { describe, expect, test } from '@jest/globals';
import { choiceQuestion } from './questions.ts';
import { gradeChoice } from '../../src/grading/grade-choice.ts';

describe('grading a choice', () => {
  test.each([
    [[1], [1], 1, 'correct', []],
    [[1], [0], 0, 'wrong', ['options-missed', 'options-wrong']],
    [[1], [], 0, 'wrong', ['empty']],
    [[0, 2], [2, 0], 1, 'correct', []],
    [[0, 2], [0], 0.5, 'partial', ['options-missed']],
    [[0, 2], [0, 1], 0, 'wrong', ['options-missed', 'options-wrong']],
    [[0, 2], [0, 2, 3], 0.5, 'partial', ['options-wrong']],
    [[0, 1, 2], [0, 1, 3], 1 / 3, 'partial', ['options-missed', 'options-wrong']],
    [[0, 1], [0, 0, 1, 1], 1, 'correct', []],
  ] as const)('right %p, picked %p: %p, %s', (correct, picked, score, verdict, codes) => {
    const grade = gradeChoice(choiceQuestion(4, correct), picked);
    expect(grade.score).toBeCloseTo(score);
    expect(grade.verdict).toBe(verdict);
    expect(grade.notes.map(({ code }) => code)).toEqual(codes);
    expect(grade.findings).toEqual([]);
  });

  test('an answer in which no option could be read is wrong, but not sure, and not called empty', () => {
    expect(gradeChoice(choiceQuestion(3, [1]), null)).toMatchObject({
      verdict: 'wrong',
      sure: false,
      notes: [{ code: 'options-unread', args: {} }],
    });
  });

  test('a question that marks no option is left open', () => {
    expect(gradeChoice(choiceQuestion(3, []), [1])).toMatchObject({
      verdict: 'partial',
      sure: false,
      notes: [{ code: 'no-key', args: {} }],
    });
  });
});
