import { describe, expect, test } from '@jest/globals';
import { outline, owners, read } from '../reading.ts';

interface Case {
  readonly name: string;
  readonly sheet: readonly string[];
  readonly questions: readonly string[];
}

const SCHEDULE = '<!--SR:!2031-01-01,5,250-->';

const CARDS: readonly Case[] = [
  { name: 'spaces on both sides', sheet: ['A? :: a'], questions: ['A? => a'] },
  { name: 'a space before', sheet: ['A? ::a', 'Term ::b'], questions: ['A? => a', 'Term => b'] },
  {
    name: 'a space behind',
    sheet: ['The A:: a', 'B:: b', 'C:: c'],
    questions: ['The A => a', 'B => b', 'C => c'],
  },
  { name: 'no space behind a question mark', sheet: ['A?::a'], questions: ['A? => a'] },
  { name: 'both ways', sheet: ['A ::: a', 'B?:::b'], questions: ['A => a', 'B? => b'] },
  {
    name: 'marks with an at sign',
    sheet: ['A ::@:: a', '- B :@: b'],
    questions: ['A => a', 'B => b'],
  },
  { name: 'the first mark parts', sheet: ['A :: a :: b'], questions: ['A => a :: b'] },
  {
    name: 'a mark in code parts nothing',
    sheet: ['`x :: y` is? :: a `b::c`'],
    questions: ['`x :: y` is? => a `b::c`'],
  },
  {
    name: 'bold in a list',
    sheet: ['- **A?** :: a', '- **B?** :: b'],
    questions: ['A? => a', 'B? => b'],
  },
  { name: 'numbered', sheet: ['1. A :: a', '2. B :: b'], questions: ['A => a', 'B => b'] },
  {
    name: 'names in a note full of cards',
    sheet: ['Oslo::Norway', 'Rome::Italy', 'Bern::Switzerland'],
    questions: ['Oslo => Norway', 'Rome => Italy', 'Bern => Switzerland'],
  },
  {
    name: 'names in a note that says it holds cards',
    sheet: ['#flashcards/towns', '', 'Text first.', '', 'Oslo::Norway', '', 'More text.'],
    questions: ['Oslo => Norway'],
  },
  {
    name: 'schedules, block ids and tags are not text',
    sheet: [
      `A? :: a ${SCHEDULE}`,
      `B? :: b ^x-1`,
      SCHEDULE,
      '#card/one C? :: c',
      'D? :: d #flashcard',
    ],
    questions: ['A? => a', 'B? => b', 'C? => c', 'D? => d'],
  },
  {
    name: 'lines below go on with the answer',
    sheet: [
      'A? :: a',
      'b',
      '```',
      'c',
      '```',
      '',
      'not this',
      '',
      '- B? :: these:',
      '  - x',
      '  - y',
      '- C :: c',
    ],
    questions: ['A? => a\nb\n```\nc\n```', 'B? => these:\n- x\n- y', 'C => c'],
  },
  {
    name: 'below sections',
    sheet: ['# T', '## One', 'A? :: a', '## Two', 'B? :: b'],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'a question mark between front and back',
    sheet: ['A', '?', 'a', '', 'B', 'and C', '??', 'b', 'c', SCHEDULE, ''],
    questions: ['A => a', 'B\nand C => b\nc'],
  },
  {
    name: 'a list item above the question mark',
    sheet: ['- **A?**', '?', 'a:', '  1. x', '  2. y', '', '- **B**', '?', '- x', '- y'],
    questions: ['A? => a:\n  1. x\n  2. y', 'B => - x\n- y'],
  },
  {
    name: 'blank lines around the question mark',
    sheet: ['A', '', '?', '', 'a', '', 'text'],
    questions: ['A => a'],
  },
  {
    name: 'a back with blank lines before code and lists',
    sheet: ['A', '?', 'a', '', '```', 'x', '', 'y', '```', '', '1. one', '2. two', '', 'text'],
    questions: ['A => a\n\n```\nx\n\ny\n```\n\n1. one\n2. two'],
  },
  {
    name: 'an end mark',
    sheet: ['A', '?', 'a', '', 'b', '+++', 'text'],
    questions: ['A => a'],
  },
  {
    name: 'a heading that asks, with nothing below it but a card',
    sheet: [
      '## What is A?',
      '#cards/x',
      '',
      'It is a',
      '?',
      'b',
      '',
      '## What is B?',
      'text',
      '',
      'c',
      '?',
      'd',
    ],
    questions: ['It is a => b', 'What is B? => text', 'c => d'],
  },
  {
    name: 'an answer label below the question mark',
    sheet: [
      '## 1. Ports',
      'A?',
      '?',
      '**Réponse:**',
      'a',
      '',
      '## 2. Types',
      'B?',
      '?',
      '**Réponse:**',
      'b',
    ],
    questions: ['A? => a', 'B? => b'],
  },
  {
    name: 'tags on the first line of the front',
    sheet: ['#cards/x What is A?', '?', 'a', '', 'B? #card', '?', 'b'],
    questions: ['What is A? => a', 'B? => b'],
  },
  {
    name: 'blocks of an outline with a tag',
    sheet: [
      '- A? #card',
      '  - a',
      '    - more',
      '- text',
      '- **B** #card ^id',
      '\t- b',
      '',
      '- C #card',
    ],
    questions: ['A? => - a\n  - more', 'B =>   - b', 'C => -'],
  },
  {
    name: 'a tag behind front and back, or behind a front alone',
    sheet: ['A : a #flashcard', '', 'B: what? #flashcard', 'b', '', 'text'],
    questions: ['A => a', 'B: what? => b'],
  },
  {
    name: 'a rule before the schedule',
    sheet: ['A', '?', '```', 'x', '```', '___', SCHEDULE, '', 'B? :: b'],
    questions: ['A => ```\nx\n```', 'B? => b'],
  },
];

describe('cards on a line, and parted by a question mark', () => {
  test.each(CARDS)('$name', async ({ sheet, questions }) => {
    expect(outline(await read(...sheet))).toEqual(questions);
  });

  test('every line has its owner', async () => {
    const deck = await read(
      '#cards/x',
      '# T',
      '- **A** :: a',
      SCHEDULE,
      '',
      'B',
      '?',
      'b',
      SCHEDULE,
      '',
      'note',
    );
    expect(owners(deck)).toEqual([
      'markup', 'section', 'prompt 1', 'comment 1', 'blank', 'prompt 2', 'markup 2', 'answer 2', 'comment 2', 'blank', 'outside',
    ]); // prettier-ignore
  });
});

describe('no card', () => {
  test.each([
    ['a name with its scope', ['## A?', 'Use std::vector', 'and std::list']],
    ['a style rule', ['## A?', 'the element ::before', '::after']],
    ['code', ['## A?', '```', 'x :: y', '```', '', '    p :: q', '', '`a :: b`']],
    ['an address', ['## A?', 'It is 2001:db8::1 or fe80::1/64']],
    ['a signature', ['## A?', 'map :: (a -> b) -> [a] -> [b]']],
    ['a property', ['## A?', 'a', 'tags:: x, y', 'alias:: z', 'card-last-score:: 5']],
    ['fields of a note', ['## A?', 'Status:: done', 'Links:: [[x]]']],
    ['a table', ['## A?', '| a :: b | c |', '|---|---|', '| d :: e | f |']],
    ['a question mark in a sentence', ['## A?', 'Why', '? he asked']],
    ['a row of colons', ['## A?', ':::: note', 'text', '::::']],
    ['a fenced box', ['## A?', '::: warning', 'text', ':::']],
  ])('%s', async (_, sheet) => {
    expect((await read(...sheet)).questions.map(({ prompt }) => prompt)).toEqual(['A?']);
  });
});
