import { expect, test } from '@jest/globals';
import { owners, read } from '../reading.ts';

test('a quiz block holds a question with boxes and an explanation', async () => {
  const deck = await read(
    '# T',
    '',
    '<quiz>',
    'A?',
    '',
    '- [ ] x',
    '- [x] y',
    '',
    'Because.',
    '</quiz>',
    '',
    'text',
  );
  expect(deck.questions).toMatchObject([
    {
      kind: 'choice',
      prompt: 'A?',
      choices: ['x', 'y'],
      correct: [1],
      answer: 'Because.',
      line: 4,
    },
  ]);
  expect(owners(deck)).toEqual([
    'section', 'blank', 'markup', 'prompt 1', 'blank', 'options 1', 'options 1', 'blank', 'answer 1', 'markup 1', 'blank', 'outside',
  ]); // prettier-ignore
});

test('a quiz block may hold gaps, below code with blank lines too', async () => {
  const deck = await read('<quiz>', '```js', 'f()', '', '```', 'It prints [[one]] and [[two]].', '</quiz>', '<quiz>', 'B?', '- [x] x', '- [ ] y', '</quiz>'); // prettier-ignore
  expect(deck.questions).toMatchObject([
    { kind: 'cloze', prompt: '```js\nf()\n\n```\nIt prints [...] and [...].' },
    { kind: 'choice', prompt: 'B?', correct: [0] },
  ]);
});
