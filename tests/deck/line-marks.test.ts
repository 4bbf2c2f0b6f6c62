import { expect, test } from '@jest/globals';
import { owners, outline, read } from './reading.ts';

test.each([
  ['</div>', 'markup 1'],
  ['<a name="x"></a>', 'markup 1'],
  ['<br/> <!-- c -->', 'markup 1'],
  ['[TOC]', 'markup 1'],
  ['{:toc}', 'markup 1'],
  ['#topic/part', 'markup 1'],
  ['^a1b2', 'markup 1'],
  ['**[⬆ Back to Top](#table-of-contents)**', 'navigation 1'],
  ['<b><a href="#">↥ наверх</a></b>', 'navigation 1'],
  ['[к оглавлению](#x)', 'navigation 1'],
  ['[回到顶部](#)', 'navigation 1'],
  ['[here](#x) it says more', 'answer 1'],
  ['[reference](https://example.org/#top)', 'answer 1'],
  ['<img src="x.png">', 'answer 1'],
  ['vector<int>', 'answer 1'],
])('%s', async (line, owner) => {
  const deck = await read('## A?', '', 'a', '', line, '', '## B?', 'b');
  expect(owners(deck)[4]).toBe(owner);
});

test('links within the sheet that stand below every question lead back', async () => {
  const deck = await read(
    '## A?',
    'a',
    '',
    '[Q](#q)',
    '',
    '## B?',
    'b',
    '',
    '[Q](#q)',
    '',
    '## C?',
    'c',
    '',
    '[Q](#q)',
  );
  expect(outline(deck)).toEqual(['A? => a', 'B? => b', 'C? => c']);
});
