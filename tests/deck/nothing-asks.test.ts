import { describe, expect, test } from '@jest/globals';
import { read } from './reading.ts';

async function isDoubted(sheet: readonly string[]): Promise<boolean> {
  const { problems } = await read(...sheet);
  return problems.some(({ code }) => code === 'nothing-asks');
}

describe('a sheet in which nothing asks', () => {
  test.each([
    [
      'a changelog',
      ['# Changelog', '## 1.1.0', '### Fixed', '- A leak', '## 1.0.0', '### Added', '- All'],
    ],
    ['a README', ['# Tool', 'It does.', '## Colours', 'It has.', '## Sizes', 'Pick one.']],
    ['an essay', ['# On Trees', '## Roots', 'They drink.', '## Leaves', 'They breathe.']],
    ['a list of topics', ['- Locks', '- Queues', '- Heaps']],
  ])('%s is doubted', async (_name, sheet) => {
    expect(await isDoubted(sheet)).toBe(true);
  });

  test.each([
    ['a question mark', ['## Stack?', 'LIFO', '## Queue', 'FIFO']],
    ['an order', ['## Define a stack', 'LIFO', '## Queue', 'FIFO']],
    ['numbers', ['## 1. Stack', 'LIFO', '## 2. Queue', 'FIFO']],
    ['numbered sections', ['## 1.1. Stack', 'LIFO', '## 1.2. Queue', 'FIFO']],
    ['words before the question', ['## Question 1', 'A stack is', '## Question 2', 'A queue is']],
    ['options', ['## The stack is', '- [ ] fair', '- [x] last in, first out']],
    ['cards', ['stack :: last in, first out', 'queue :: first in, first out']],
    ['folded answers', ['<details><summary>Stack</summary>', '', 'LIFO', '', '</details>']],
    ['a table with a header that says so', ['| Question | Answer |', '|-|-|', '| stack | LIFO |']],
    ['counting words', ['## Challenge 1: Stack', 'LIFO', '## Challenge 2: Queue', 'FIFO']],
    ['named answers', ['## Stack', '**Answer:** LIFO', '## Queue', '**Answer:** FIFO']],
    [
      'hidden answers',
      ['## Stack', '<details><summary>Solution</summary>', '', 'LIFO', '', '</details>'],
    ],
    ['ids', ['## Stack {#stack}', 'LIFO']],
    ['key points', ['## Stack', 'LIFO', '', 'Keywords:', '- LIFO']],
    [
      'front matter that makes the file one question',
      ['---', 'id: a', 'question: Stack', '---', 'LIFO'],
    ],
    ['nothing at all', ['One.']],
  ])('%s tell that it is meant', async (_name, sheet) => {
    expect(await isDoubted(sheet)).toBe(false);
  });

  test('what every README has asks nothing', async () => {
    const sheet = ['# Tool', '## Install', 'Run it.', '## Usage', 'Call it.', '## License', 'MIT'];
    expect((await read(...sheet)).questions).toEqual([]);
  });

  test('a list in a text is none of topics', async () => {
    const sheet = ['Notes', '', 'A heap is a tree.', '', '- sift up', '- sift down', '', 'See B.'];
    expect((await read(...sheet)).questions).toEqual([]);
  });

  test('it is said once, on the first line', async () => {
    const { problems } = await read('# Tool', '## Colours', 'It has.', '## Sizes', 'Pick.');
    expect(problems).toEqual([
      { code: 'nothing-asks', severity: 'warning', line: 1, column: 1, args: {} },
    ]);
  });
});
