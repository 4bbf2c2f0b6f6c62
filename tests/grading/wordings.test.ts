import { describe, expect, test } from '@jest/globals';
import { compileRubric } from '../../src/grading/rubric.ts';
import { gradeAnswer } from '../../src/grading/grade-answer.ts';
import { openQuestion } from './questions.ts';

const find = (keyword: string, answer: string) => {
  const question = openQuestion({ prompt: 'What is it?', keywords: [keyword] });
  const [finding] = gradeAnswer(compileRubric(question, { strictness: 'normal' }), answer).findings;
  return { status: finding?.status, alternative: finding?.alternative };
};

describe('of several wordings of a point', () => {
  const colours = 'red green blue | small round door | alpha';

  test.each([
    ['a wording whose words are denied hides none behind it', 'not red green; a small round one'],
    ['nor one before it', 'a small round one, not red green'],
  ])('%s', (_, answer) => {
    expect(find(colours, answer)).toEqual({ status: 'part', alternative: 'small round door' });
  });

  test('a whole one counts before parts, wherever the author wrote it', () => {
    expect(find(colours, 'red green, a small round thing, alpha')).toEqual({
      status: 'hit',
      alternative: 'alpha',
    });
  });

  test('of equal ones the first counts, in whatever order they are said', () => {
    expect(find('one | two', 'two and one')).toEqual({ status: 'hit', alternative: 'one' });
    const many = Array.from({ length: 40 }, (_, index) => `word${index}`);
    expect(find(many.join(' | '), many.toReversed().join(', '))).toEqual({
      status: 'hit',
      alternative: 'word0',
    });
  });

  test('less than half of one is a miss', () => {
    expect(find(colours, 'a small thing')).toEqual({ status: 'miss', alternative: null });
  });

  test('what must not be said counts only as a whole', () => {
    expect(find('~ red green blue', 'red green')).toEqual({ status: 'miss', alternative: null });
    expect(find('~ red green blue', 'red green blue')).toMatchObject({ status: 'hit' });
  });
});
