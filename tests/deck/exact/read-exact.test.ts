import { describe, expect, test } from '@jest/globals';
import type { Deck } from '../../../src/deck/deck.ts';
import { owners, places, read } from '../reading.ts';

const exact = (...lines: readonly string[]): Promise<Deck> =>
  read('---', 'exact: true', '---', ...lines);

async function only(...lines: readonly string[]) {
  const { questions } = await exact(...lines);
  const [question] = questions;
  if (question === undefined || questions.length !== 1)
    throw new Error(`${questions.length} found`);
  return question;
}

describe('headings', () => {
  test('with an id are questions, whatever they ask; others are sections', async () => {
    const { questions, title } = await exact(
      '# Part',
      '## Anything {#a}',
      'x',
      '## Why? Not a question',
      '### 1984 {#b}',
      'y',
    );
    expect(title).toBeNull();
    expect(questions).toMatchObject([
      { id: 'a', prompt: 'Anything', answer: 'x', section: ['Part'], label: null },
      { id: 'b', prompt: '1984', answer: 'y', section: ['Part', 'Why? Not a question'] },
    ]);
  });

  test('of a question end the sections of its level and below', async () => {
    const { questions } = await exact('# A', '## B', '### x {#x}', '## y {#y}', '# z {#z}');
    expect(questions.map(({ section }) => section)).toEqual([['A', 'B'], ['A'], []]);
  });

  test('deeper than the question divide its answer', async () => {
    expect(await only('## Q {#q}', 'a', '### Part', 'b')).toMatchObject({
      answer: 'a\n### Part\nb',
    });
  });

  test('in code are none, and numbers and markup of a prompt stay', async () => {
    expect(await only('## **1. Q** {#q}', '```', '# no', '```')).toMatchObject({
      prompt: '**1. Q**',
      answer: '```\n# no\n```',
    });
  });

  test('with a bad id are questions all the same', async () => {
    const deck = await exact('## Q {#a b}', 'x', '## R {#r}', 'y', '## S {#r}', 'z');
    expect(places(deck)).toEqual(['bad-id 4:4', 'duplicate-id 8:4']);
    expect(deck.questions.map(({ prompt }) => prompt)).toEqual(['Q', 'R', 'S']);
  });
});

describe('what stands below a heading', () => {
  test.each([
    ['is the answer', ['## Q {#q}', '', 'a', '', 'b'], 'Q', 'a\n\nb'],
    ['is the rest of the prompt where a label follows', ['## Q {#q}', 'more', '', 'Answer:', '', 'a'], 'Q\nmore', 'a'],
    ['is the whole prompt below an empty heading', ['## {#q}', '', '- a', '- b'], '- a\n- b', null],
    ['is empty', ['## Q {#q}'], 'Q', null],
    ['loses the backslash that keeps it from being something else', ['## Q {#q}', '\\## R {#r}', '\\Hint: x', '\\- [x] y', '\\```', '\\*', '\\\\Hint: z'], 'Q', '## R {#r}\nHint: x\n- [x] y\n```\n\\*\n\\Hint: z'],
    ['keeps comments, folds, rules and emphasis', ['## Q {#q}', '<!-- c -->', '---', '<details>', '**a**'], 'Q', '<!-- c -->\n---\n<details>\n**a**'],
    ['keeps lists of letters, quiz marks and cards', ['## Q {#q}', 'A) x', 'B) y', 'Q: z', 'A: w', 'a :: b'], 'Q', 'A) x\nB) y\nQ: z\nA: w\na :: b'],
  ])('%s', async (_name, lines, prompt, answer) => {
    expect(await only(...lines)).toMatchObject({ kind: 'open', prompt, answer });
  }); // prettier-ignore
});

describe('options', () => {
  test('reach over indented lines; text at the margin explains them', async () => {
    const lines = [
      '## Q {#q}',
      'Pick.',
      '- [x] a',
      '  more',
      '',
      '  ```',
      '  # code',
      '  ```',
      '- [ ] b',
      '',
      'Because.',
    ];
    expect(await only(...lines)).toMatchObject({
      kind: 'choice',
      prompt: 'Q\nPick.',
      choices: ['a\nmore\n\n```\n# code\n```', 'b'],
      correct: [0],
      answer: 'Because.',
    });
  });

  test('that are all right are options still, and one without a text is one', async () => {
    expect(await only('## Q {#q}', '- [x] a', '- [x] ')).toMatchObject({
      choices: ['a', ''],
      correct: [0, 1],
    });
  });

  test('below a label are text', async () => {
    expect(await only('## Q {#q}', 'Answer:', '- [x] a')).toMatchObject({
      kind: 'open',
      answer: '- [x] a',
    });
  });

  test('without a right one bring a warning', async () => {
    expect(places(await exact('## Q {#q}', '- [ ] a'))).toEqual(['no-right-option 4:4']);
  });
});

describe('gaps', () => {
  test.each([
    ['stand in a heading', ['## A {{c1::mutex}} locks {#q}'], 'A [...] locks', ['mutex'], 'A mutex locks'],
    ['stand below it', ['## A {#q}', '{{c1::mutex}}', 'locks'], 'A\n[...]\nlocks', ['mutex'], 'A\nmutex\nlocks'],
    ['hold braces in pairs', ['## {{c1::\\frac{a}{b}}} {#q}'], '[...]', ['\\frac{a}{b}'], '\\frac{a}{b}'],
    ['hold lone braces behind backslashes', ['## x {{c1:::\\{\\{\\\\}} {#q}'], 'x [...]', ['{{\\'], 'x {{\\'],
    ['have an explanation', ['## {{c1::a}} {#q}', 'Answer:', 'b'], '[...]', ['a'], 'b'],
  ])('%s', async (_name, lines, prompt, gaps, answer) => {
    expect(await only(...lines)).toMatchObject({ kind: 'cloze', prompt, gaps, answer });
  }); // prettier-ignore

  test('behind a backslash, without an end or empty are text', async () => {
    const prompt = 'a {{c1::b}} {{c2:: {{c3::}}';
    expect(await only('## a \\{{c1::b}} {{c2:: {{c3::}} {#q}')).toMatchObject({
      kind: 'open',
      prompt,
    });
  });
});

describe('blocks', () => {
  test('hold key points, examples, hint and tags, in English and Russian', async () => {
    const question = await only(
      '## Q {#q}', 'a', '', 'Keywords:', '- ! x | y', '- any 2 of: a; b; c', '', 'Примеры ответов:', '+ good', '  more', '', '  still', '* so', '- bad', '',
      'Подсказка: look', '', 'twice', '', 'Tags:', '- a, b', '- c',
    ); // prettier-ignore
    expect(question).toMatchObject({
      keyPoints: [{ role: 'essential' }, { claim: { kind: 'some', need: 2 } }],
      examples: [
        { text: 'good\nmore\n\nstill', verdict: 'correct', line: 12 },
        { text: 'so', verdict: 'partial' },
        { text: 'bad', verdict: 'wrong' },
      ],
      hint: 'look\n\ntwice',
      tags: ['a, b', 'c'],
    });
  });

  test('with faults are told by line', async () => {
    const deck = await exact(
      '## Q {#q}',
      'a',
      'Keywords:',
      '- "x',
      'Examples: no',
      'also no',
      '+',
      'Tags: a, b',
    );
    expect(places(deck)).toEqual(['bad-key-point 7:3', 'bad-example 8:1', 'bad-example 9:1']);
    expect(deck.questions[0]?.tags).toEqual(['a', 'b']);
  });
});

describe('the account', () => {
  test('knows every line', async () => {
    const deck = await exact(
      'stray',
      '# S',
      '',
      '## Q {#q}',
      'a',
      '- [x] no',
      'Hint: h',
      'Tags: t',
    );
    expect(owners(deck)).toEqual([
      'front-matter', 'front-matter', 'front-matter', 'outside', 'section', 'blank',
      'prompt 1', 'prompt 1', 'options 1', 'hint 1', 'tags 1',
    ]); // prettier-ignore
    expect(places(deck)).toEqual(['text-outside 4:1']);
  });

  test('without a question is an error, as in any sheet', async () => {
    expect(places(await exact('# A', 'text'))).toEqual(['no-questions 1:1']);
  });
});

test('a value of `exact` that is none is told, and the sheet is read as usual', async () => {
  const deck = await read('---', 'exact: perhaps', '---', '## What?', 'It.');
  expect(places(deck)).toEqual(['front-matter-value 2:1']);
  expect(deck.questions).toHaveLength(1);
});
