import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../../src/deck/deck.ts';
import { places, read } from '../reading.ts';

const right = (question: Question): unknown =>
  question.kind === 'choice' ? question.correct : question.answer;
const CHOICES = ['1. A?', '   a) x', '   b) y', '', '2. B?', '   a) z', '   b) w', '   c) v', ''];

describe('an answer key with a title for each section', () => {
  const OTHERS = CHOICES.map((line) => line.replace('A?', 'C?').replace('B?', 'D?'));
  const SECTIONS = ['# Quiz A', ...CHOICES, '# Quiz B', ...OTHERS];

  test.each([
    ['in order', ['## Quiz A', '1. a', '2. b', '', '## Quiz B', '1. b', '2. c']],
    ['in another order', ['## Quiz B', '1. b', '2. c', '', '## Quiz A', '1. a', '2. b']],
    ['with other titles', ['## I', '1. a', '2. b', '', '## II', '1-b, 2-c']],
  ])('%s', async (_, key) => {
    const deck = await read(...SECTIONS, '# Answers', '', ...key);
    expect(deck.questions.map(right)).toEqual([[0], [1], [1], [2]]);
    expect(places(deck)).toEqual([]);
  });

  test('leaves the headings of whole answers in them', async () => {
    const deck = await read(
      '1. A?',
      '2. B?',
      '',
      '# Answers',
      '',
      '1. a',
      '',
      '   ## Steps',
      '',
      '   1. one',
      '',
      '2. b',
    );
    expect(deck.questions.map(({ answer }) => answer)).toEqual([
      'a\n\n   ## Steps\n\n   1. one',
      'b',
    ]);
  });
});
