import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../../src/deck/deck.ts';
import { owners, places, read, readOne } from '../reading.ts';

function shorten(question: Question | undefined): unknown[] {
  if (question?.kind !== 'choice') return [question?.kind, question?.prompt, question?.answer];
  return [question.prompt, question.choices, question.correct, question.answer];
}

describe('lettered options with a key', () => {
  test.each([
    ['plain lines', ['## A?', 'A) x', 'B) y', '', 'Answer: B'], ['A?', ['x', 'y'], [1], null]],
    ['in the paragraph', ['1. A?', 'a. x', 'b. y', 'Ans: a'], ['A?', ['x', 'y'], [0], null]],
    ['in brackets', ['1. A?', '(a) x', '(b) y', '**Answer:** (b)'], ['A?', ['x', 'y'], [1], null]],
    [
      'nested items',
      ['1. A?', '    - A. x', '    - B. y', '', '    Correct answer: A'],
      ['A?', ['x', 'y'], [0], null],
    ],
    [
      'Cyrillic letters',
      ['1. A?', 'а) x', 'б) y', 'в) z', '', 'Ответ: в'],
      ['A?', ['x', 'y', 'z'], [2], null],
    ],
    [
      'Cyrillic letters that look Latin',
      ['1. A?', 'А) x', 'В) y', 'С) z', '', 'Правильный ответ: С'],
      ['A?', ['x', 'y', 'z'], [2], null],
    ],
    [
      'without spaces',
      ['1. A？', 'A、甲', 'B、乙', '', '答案：B'],
      ['A？', ['甲', '乙'], [1], null],
    ],
    [
      'several right ones',
      ['1. A?', 'A. x', 'B. y', 'C. z', 'Answer: A, C'],
      ['A?', ['x', 'y', 'z'], [0, 2], null],
    ],
    [
      'letters run together',
      ['1. A?', 'A. x', 'B. y', 'C. z', 'Answer: AC'],
      ['A?', ['x', 'y', 'z'], [0, 2], null],
    ],
    [
      'joined by a word',
      ['1. A?', 'A. x', 'B. y', 'C. z', 'Lösung: A und C'],
      ['A?', ['x', 'y', 'z'], [0, 2], null],
    ],
    [
      'the text of the option behind its letter',
      ['1. A?', 'A. x', 'B. y y', 'Réponse : B) y y'],
      ['A?', ['x', 'y y'], [1], null],
    ],
    [
      'the text of the option alone',
      ['1. A?', 'A. x', 'B. y y', 'Respuesta correcta: y y'],
      ['A?', ['x', 'y y'], [1], null],
    ],
    [
      'an explanation behind',
      ['1. A?', 'A. x', 'B. y', 'Answer: B. Because of z'],
      ['A?', ['x', 'y'], [1], 'Because of z'],
    ],
    [
      'an explanation below',
      ['1. A?', 'A. x', 'B. y', '', 'Answer: B', '', 'Explanation: z'],
      ['A?', ['x', 'y'], [1], 'Explanation: z'],
    ],
    [
      'the letter below its label',
      ['1. A?', 'A. x', 'B. y', '', '**Answer:**', '', 'B'],
      ['A?', ['x', 'y'], [1], null],
    ],
    [
      'a sentence',
      ['1. A?', 'A. x', 'B. y', '', 'The correct answer is B.'],
      ['A?', ['x', 'y'], [1], null],
    ],
    [
      'a fold',
      [
        '1. A?',
        '   - A. x',
        '   - B. y',
        '',
        '   <details><summary>Show answer</summary>',
        '   B',
        '',
        '   z',
        '   </details>',
      ],
      ['A?', ['x', 'y'], [1], 'z'],
    ],
    [
      'the name in the summary',
      [
        '## A?',
        '- A. x',
        '- B. y',
        '<details>',
        '<summary>Answer: A</summary>',
        '',
        'z',
        '</details>',
      ],
      ['A?', ['x', 'y'], [0], 'z'],
    ],
    [
      'numbers',
      ['## A?', '1) x', '2) y', '', 'Правильный ответ: 2'],
      ['A?', ['x', 'y'], [1], null],
    ],
    ['bullets', ['## A?', '- x', '- y', '', 'Answer: y'], ['A?', ['x', 'y'], [1], null]],
    ['a star', ['## A?', 'a) x', '*b) y', 'c) z'], ['A?', ['x', 'y', 'z'], [1], null]],
    ['a sign behind', ['## A?', 'a) x', 'b) y ✅', 'c) z'], ['A?', ['x', 'y', 'z'], [1], null]],
    [
      'several on one line',
      ['1. A?', 'A. x  B. y', 'C. z D. w', 'Answer: D'],
      ['A?', ['x', 'y', 'z', 'w'], [3], null],
    ],
    [
      'on the line of the question',
      ['1. A? a) x b) y', 'Answer: b'],
      ['A?', ['x', 'y'], [1], null],
    ],
    [
      'the first on the line of the question',
      ['1. A?   - A. x', '   - B. y', '', '   Answer: B'],
      ['A?', ['x', 'y'], [1], null],
    ],
    [
      'colons',
      ['###### 1. A?', '- A: x', '- B: y', '- C:`z`', '', '#### Answer: C'],
      ['A?', ['x', 'y', '`z`'], [2], null],
    ],
    ['a plus', ['1. A?', 'а) x', '+б) y'], ['A?', ['x', 'y'], [1], null]],
    [
      'numbered letters',
      ['## A?', '1. A、x', '2. **B、y**', '', '答案：A'],
      ['A?', ['x', 'y'], [0], null],
    ],
    ['circles', ['## A?', '- ( ) x', '- (x) y'], ['A?', ['x', 'y'], [1], null]],
    [
      'a bold box',
      [
        '## A?',
        '- [ ] A) x',
        '- **[X] B) y** *(ПРАВИЛЬНЫЙ ОТВЕТ)*',
        '',
        '**Правильный ответ:** `B`',
      ],
      ['A?', ['x', 'y'], [1], null],
    ],
    [
      'boxes with letters',
      ['## A?', '- [ ] A. x', '- [ ] B. y', '', 'Answer: B'],
      ['A?', ['x', 'y'], [1], null],
    ],
  ])('%s', async (_, lines, expected) => {
    expect(shorten(await readOne(...lines))).toEqual(expected);
  });

  test('an option may hold code', async () => {
    const question = await readOne(
      '## A?', '', 'A.', '', '```', 'x', '```', '', 'B.', '', '```', 'y', '```', '', 'Answer: A', '', '```', 'z', '```',
    ); // prettier-ignore
    expect(shorten(question)).toEqual(['A?', ['```\nx\n```', '```\ny\n```'], [0], '```\nz\n```']);
  });

  test('each line has its owner', async () => {
    const deck = await read('1. A?', 'p', 'A. x', 'B. y', '', '<details>', '<summary>Answer</summary>', '', 'Correct answer: B', '', 'z', '</details>'); // prettier-ignore
    expect(owners(deck)).toEqual([
      'prompt 1', 'prompt 1', 'options 1', 'options 1', 'blank', 'markup 1', 'markup 1', 'blank', 'answer 1', 'blank',
      'answer 1', 'markup 1',
    ]); // prettier-ignore
  });
});

describe('lettered lines without a key', () => {
  test('are options where the sheet has such rows throughout', async () => {
    const deck = await read(
      '1. A?',
      'a) x',
      'b) y',
      '',
      '2. B:',
      'a) x',
      'b) y',
      '',
      '3. C?',
      'a) z',
      'b) w',
    );
    expect(deck.questions.map(({ kind }) => kind)).toEqual(['choice', 'choice', 'choice']);
    expect(places(deck)).toEqual([
      'no-right-option 2:1',
      'no-right-option 6:1',
      'no-right-option 10:1',
    ]);
  });

  test('the bold one is right where the sheet does so throughout', async () => {
    const deck = await read('1. A?', '- A. x', '- **B. y**', '', '2. B?', '- **A. x**', '- B. y');
    expect(deck.questions.map((question) => shorten(question)[2])).toEqual([[1], [0]]);
  });

  test.each([
    [
      'below a text',
      [
        '## A',
        'There are two:',
        '',
        'a) x',
        'b) y',
        '',
        '## B',
        'b',
        '## C',
        'c',
        '## D',
        'd',
        '## E',
        'e',
        '## F',
        'f',
      ],
    ],
    ['alone', ['## A?', 'A. x', '## B', 'b']],
    ['out of order', ['## A?', 'B. x', 'A. y', '## B', 'b']],
  ])('are text %s', async (_, lines) => {
    const { questions } = await read(...lines);
    expect(questions[0]?.kind).toBe('open');
    expect(questions[0]?.answer).toContain('x');
  });

  test('marks behind bare items tell the right ones where most questions have them', async () => {
    const deck = await read(
      '## A?',
      '- x',
      '- y ✅',
      '',
      '## B?',
      '1. x (correct)',
      '2. y',
      '3. z',
    );
    expect(deck.questions).toMatchObject([
      { kind: 'choice', choices: ['x', 'y'], correct: [1] },
      { kind: 'choice', choices: ['x', 'y', 'z'], correct: [0] },
    ]);
  });

  test('a mark in one answer among several is a part of it', async () => {
    const deck = await read('## A?', '- x', '- y ✅', '', '## B?', 'b', '', '## C?', 'c');
    expect(deck.questions.map(({ kind }) => kind)).toEqual(['open', 'open', 'open']);
  });

  test('signs mark the right ones where all questions have them', async () => {
    const deck = await read('## A?', '- x', '+ y', '', '## B?', '+ x', '- y', '- z');
    expect(deck.questions.map(shorten)).toEqual([
      ['A?', ['x', 'y'], [1], null],
      ['B?', ['x', 'y', 'z'], [0], null],
    ]);
  });
});

describe('boxes that are no options', () => {
  test('nested in the steps of an answer they stay there', async () => {
    const question = await readOne(
      '## A?',
      'Do this:',
      '',
      '- one',
      '- two',
      '  - [ ] x',
      '  - [x] y',
    );
    expect(shorten(question)).toEqual([
      'open',
      'A?',
      'Do this:\n\n- one\n- two\n  - [ ] x\n  - [x] y',
    ]);
  });
});
