import { expect, test } from '@jest/globals';
import { outline, places, read } from './reading.ts';

test('an unclosed fence ends before the next number', async () => {
  const deck = await read(
    '## 1. A?',
    'a',
    '',
    '```js',
    'x',
    '',
    '## 2. B?',
    'b',
    '',
    '```',
    'y',
    '```',
    '',
    '## 3. C?',
    'c',
  );
  expect(outline(deck)).toEqual(['A? => a\n\n```js\nx', 'B? => b\n\n```\ny\n```', 'C? => c']);
  expect(places(deck)).toEqual(['unclosed-fence 4:1']);
});

test('an unclosed fence ends before the next heading where nothing else closes it', async () => {
  const deck = await read('## A?', 'a', '## B?', 'b', '', '```', 'x', '', '## C?', 'c');
  expect(outline(deck)).toEqual(['A? => a', 'B? => b\n\n```\nx', 'C? => c']);
});

test('a comment in code is no question, though it has a number', async () => {
  const code = ['```sh', 'x', '', '# 7. go on', '## B?', '```'];
  const deck = await read('## 1. A?', ...code, '## 2. B?', 'b');
  expect(outline(deck)).toEqual([`A? => ${code.join('\n')}`, 'B? => b']);
});
