import { expect, test } from '@jest/globals';
import { owners, read } from './reading.ts';

test('sections, text outside and rules are accounted for', async () => {
  const deck = await read(
    '# T',
    'Intro.',
    '',
    '---',
    '## 1. A',
    'a',
    '***',
    '## 2. B',
    'b',
    '<!-- c -->',
    '## Sources',
    'x',
    'y',
  );
  expect(owners(deck)).toEqual([
    'section', 'outside', 'blank', 'rule', 'prompt 1', 'answer 1', 'rule 1', 'prompt 2', 'answer 2', 'comment 2',
    'section', 'outside', 'outside',
  ]); // prettier-ignore
  expect(deck.title).toBe('T');
  expect(deck.problems).toEqual([
    { code: 'text-outside', severity: 'warning', line: 2, column: 1, args: { lines: 1 } },
    { code: 'text-outside', severity: 'warning', line: 12, column: 1, args: { lines: 2 } },
  ]);
});

test('pictures outside of questions are markup, in an answer they are answer', async () => {
  const deck = await read(
    '<p align="center"><img src="logo.png"/></p>',
    '',
    '![](count.gif)',
    '',
    'A text ![](a.png)',
    '## 1. A?',
    '![](a.png)',
    '<img src="b.png">',
  );
  expect(owners(deck)).toEqual([
    'markup', 'blank', 'markup', 'blank', 'outside', 'prompt 1', 'answer 1', 'answer 1',
  ]); // prettier-ignore
});
