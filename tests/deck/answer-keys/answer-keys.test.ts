import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../../src/deck/deck.ts';
import { outline, owners, places, read } from '../reading.ts';

const right = (question: Question): unknown =>
  question.kind === 'choice' ? question.correct : question.answer;
const CHOICES = ['1. A?', '   a) x', '   b) y', '', '2. B?', '   a) z', '   b) w', '   c) v', ''];

test('numbers within the answers of a key are no entries', async () => {
  const deck = await read(
    '1. Who?',
    '2. When?',
    '',
    'Ответы:',
    '1. А',
    '2. В 5 лет',
    '3. И 7 дней',
  );
  expect(outline(deck)).toEqual(['Who? => А', 'When? => В 5 лет']);
});

describe('an answer key at the end', () => {
  test.each([
    [
      ['## Answers', '1. b', '2. c'],
      [[1], [2]],
    ],
    [
      ['## Answer key', '', '1-B, 2-C'],
      [[1], [2]],
    ],
    [
      ['## Ответы', '1) b 2) a'],
      [[1], [0]],
    ],
    [
      ['**Ключи:**', '', '1 - b', '2 - a, c'],
      [[1], [0, 2]],
    ],
    [
      ['### Lösungen', '- 1: b', '- 2: z'],
      [[1], [0]],
    ],
    [
      ['## Answers', '| No. | Answer |', '|---|---|', '| 1 | B |', '| 2 | C |'],
      [[1], [2]],
    ],
    [
      ['## Answers', '| 1 | 2 |', '|---|---|', '| b | c |'],
      [[1], [2]],
    ],
    [
      ['<details><summary>Answers</summary>', '', '1. b', '2. c', '', '</details>'],
      [[1], [2]],
    ],
    [
      ['<details><summary>Show answers</summary>', '', '1. b', '2. c', '', '</details>'],
      [[1], [2]],
    ],
    [
      ['<details><summary>Показать ответы</summary>', '1. b', '2. c', '</details>'],
      [[1], [2]],
    ],
    [['Answers: 1-B, 2-C'], [[1], [2]]],
    [['**Answers:** 1-B, 2-C'], [[1], [2]]],
    [['Answer key: 1. B 2. C'], [[1], [2]]],
    [['Ответы: 1 – b, 2 – a, c'], [[1], [0, 2]]],
    [
      ['Answers: 1-B,', '2-C'],
      [[1], [2]],
    ],
    [
      ['ANSWERS', '1B 2C'],
      [[1], [2]],
    ],
    [
      ['Ключи', '', '1. b', '2. c'],
      [[1], [2]],
    ],
    [
      ['Answer key', '', '| Question | Answer |', '|---|---|', '| 1 | B |', '| 2 | C |'],
      [[1], [2]],
    ],
  ])('%j', async (key, expected) => {
    const deck = await read('# T', ...CHOICES, ...key);
    expect(deck.questions.map(right)).toEqual(expected);
    expect(places(deck)).toEqual([]);
  });

  test('holds whole answers too, of several lines and with steps', async () => {
    const deck = await read(
      '1. A?',
      '2. B?',
      '',
      '## Answers',
      '',
      '1. a',
      '   more',
      '2. b:',
      '   1. one',
      '   2. two',
    );
    expect(outline(deck)).toEqual(['A? => a\n   more', 'B? => b:\n   1. one\n   2. two']);
  });

  test('stands once in each section', async () => {
    const deck = await read(
      '# I',
      '1. A?',
      '2. B?',
      '## Answers',
      '1. a',
      '2. b',
      '# II',
      '1. C?',
      '2. D?',
      '## Answers',
      '1. c',
      '2. d',
    );
    expect(outline(deck)).toEqual(['A? => a', 'B? => b', 'C? => c', 'D? => d']);
  });

  test('gives its lines to the questions; an entry without a question is text outside', async () => {
    const deck = await read(...CHOICES, '## Answers', '1. b', '2. c', '9. d');
    expect(owners(deck).slice(9)).toEqual(['section', 'answer 1', 'answer 2', 'outside']);
    expect(places(deck)).toEqual(['text-outside 13:1']);
  });

  test('is none where the questions stand again with their answers', async () => {
    const deck = await read(
      '# T',
      '1. Why so?',
      '2. Why not?',
      '',
      '## Answers',
      '1. Why so?',
      '',
      '   a',
      '',
      '2. Why not?',
      '',
      '   b',
    );
    expect(outline(deck)).toEqual(['Why so? => a', 'Why not? => b']);
  });

  test('on the line below the last option is a key too', async () => {
    const deck = await read('1. A?', 'a) x', 'b) y', '', '2. B?', 'a) z', 'b) w', 'Key: 1-b, 2-a');
    expect(deck.questions.map(right)).toEqual([[1], [0]]);
    expect(owners(deck).at(-1)).toBe('answer 1');
  });

  test.each([
    ['of what belongs together', ['Answers: 1-B, 2-A']],
    ['of what belongs together, one to a line', ['Answers', '1-B', '2-A']],
  ])('is none for one question of many: %s', async (_, key) => {
    const prompts = Array.from({ length: 6 }, (__, at) => [`${at + 1}. A${at}?`, '', '   a', '']);
    const deck = await read(...prompts.flat(), '7. Match them.', '', ...key);
    expect(deck.questions.map(({ answer }) => answer).slice(0, 6)).toEqual(Array(6).fill('a'));
  });

  test('never names an option by the number of its question', async () => {
    const deck = await read('3. A?', 'a) x', 'b) y', '', 'Answer: 1-B, 2-A');
    expect(deck.questions[0]?.answer).toContain('1-B, 2-A');
  });

  test('a number before a dash and a text is an option', async () => {
    const deck = await read('1. A?', 'a) x', 'b) y', '', 'Answer: 2 - a reason');
    expect(deck.questions.map(right)).toEqual([[1]]);
  });
});
