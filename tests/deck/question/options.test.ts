import { describe, expect, test } from '@jest/globals';
import type { Question } from '../../../src/deck/deck.ts';
import { owners, places, read, readOne } from '../reading.ts';

function shorten(question: Question): unknown[] {
  const { kind, prompt, answer } = question;
  return kind !== 'choice'
    ? [kind, prompt, answer]
    : [prompt, question.choices, question.correct, answer];
}

describe('options with boxes', () => {
  test.each([
    [
      ['## A', '- [ ] x', '- [x] y'],
      ['A', ['x', 'y'], [1], null],
    ],
    [
      ['## A', '', '* [X] x', '* [ ] y', '* [x] z'],
      ['A', ['x', 'y', 'z'], [0, 2], null],
    ],
    [
      ['## A', '1. [ ] x', '2. [x] y'],
      ['A', ['x', 'y'], [1], null],
    ],
    [
      ['## A', '- [ ] x', '- [х] y'],
      ['A', ['x', 'y'], [1], null],
    ],
    [
      ['## A', '', '- [ ] x', '', '- [x] y'],
      ['A', ['x', 'y'], [1], null],
    ],
    [
      ['## A', '- [ ] A. x', '- [x] B. y'],
      ['A', ['x', 'y'], [1], null],
    ],
    [
      ['## A', '- [ ] A. x', '- [x] y'],
      ['A', ['A. x', 'y'], [1], null],
    ],
    [
      ['## A', '- [ ] x\\_y', '  goes on', '- [x] `a\\_b`'],
      ['A', ['x_y\ngoes on', '`a\\_b`'], [1], null],
    ],
    [
      ['1. A?', '   - [ ] x', '   - [x] y'],
      ['A?', ['x', 'y'], [1], null],
    ],
    [
      ['1. A?', '- [ ] x', '- [x] y'],
      ['A?', ['x', 'y'], [1], null],
    ],
    [
      ['## A', '- Pick:', '  - [ ] x', '  - [x] y'],
      ['A\n\n- Pick:', ['x', 'y'], [1], null],
    ],
    [
      ['## A', '- [ ] x', '  - [x] part of x', '- [x] y'],
      ['A', ['x\n- [x] part of x', 'y'], [1], null],
    ],
    [
      ['## A', 'More.', '', '- [ ] x', '- [x] y', '', 'Because.'],
      ['A\n\nMore.', ['x', 'y'], [1], 'Because.'],
    ],
    [
      ['## A', '- [ ] x', '- [x] y', '', 'Answer: because'],
      ['A', ['x', 'y'], [1], 'because'],
    ],
    [
      ['## A', '- [ ]', '- [x] y'],
      ['A', ['', 'y'], [1], null],
    ],
  ])('%j', async (lines, expected) => {
    expect(shorten(await readOne(...lines))).toEqual(expected);
  });

  test('an option may hold code, also behind a blank line', async () => {
    const question = await readOne(
      '## A',
      '```',
      '- [x] code',
      '```',
      '- [ ] x',
      '',
      '```',
      'c',
      '```',
      '',
      '- [x] y',
      '',
      '      d',
    );
    expect(shorten(question)).toEqual([
      'A\n\n```\n- [x] code\n```',
      ['x\n\n```\nc\n```', 'y\n\n    d'],
      [1],
      null,
    ]);
  });

  test('where every box is ticked, the question is open and the list its answer', async () => {
    const question = await readOne('## A', '- [x] x', '  y', '- [x] z', '', 'Because.');
    expect(shorten(question)).toEqual(['open', 'A', '- x\n  y\n- z\n\nBecause.']);
  });

  test('where no box is ticked, that is a problem at the first option', async () => {
    const deck = await read('## A', '', '- [ ] x', '- [ ] y');
    expect(places(deck)).toEqual(['no-right-option 3:1']);
    expect(shorten(deck.questions[0]!)).toEqual(['A', ['x', 'y'], [], null]);
  });

  test('each line has its owner', async () => {
    const deck = await read('## A', 'p', '- [ ] x', '', '- [x] y', '  z', '', 'e', 'Hint: h');
    expect(owners(deck)).toEqual([
      'prompt 1', 'prompt 1', 'options 1', 'blank', 'options 1', 'options 1', 'blank', 'answer 1', 'hint 1',
    ]); // prettier-ignore
  });

  test('keywords and tags end where options begin', async () => {
    const question = await readOne('## A', 'Tags: t', '- [ ] x', '- [x] y', 'Keywords:', '- k');
    expect(question).toMatchObject({
      kind: 'choice',
      tags: ['t'],
      choices: ['x', 'y'],
      answer: null,
    });
    expect(question.keyPoints.length).toBe(1);
  });
});
