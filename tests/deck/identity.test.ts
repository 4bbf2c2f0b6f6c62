import { describe, expect, test } from '@jest/globals';
import { assignIds, normalisePrompt } from '../../src/deck/identity.ts';
import { read } from './reading.ts';

async function idsOf(...lines: readonly string[]): Promise<readonly string[]> {
  return (await read(...lines)).questions.map(({ id }) => id);
}

describe('the id of a question', () => {
  test('is the author’s own, else twelve hexadecimal digits', async () => {
    const ids = await idsOf('## A {#my-id}', 'a', '## B', 'b');
    expect(ids[0]).toBe('my-id');
    expect(ids[1]).toMatch(/^[0-9a-f]{12}$/);
  });

  test.each([
    ['## 7) What is it?'], ['### Q7. What is it?'], ['## **What** is `it`?'], ['## WHAT  is it?'],
    ['## [What](http://x) is it?'], ['7. What is it?'],
  ])('%s has the id of "## What is it?"', async (heading) => {
    const [plain] = await idsOf('## What is it?', 'a');
    expect(await idsOf(heading, 'another answer')).toEqual([plain]);
  }); // prettier-ignore

  test('ё and е are one letter', async () => {
    expect(await idsOf('## Всё?', 'a')).toEqual(await idsOf('## Все?', 'a'));
  });

  test('is that of the same prompt in another sheet, at another place, with other key points', async () => {
    const [, second] = await idsOf('## A', 'a', '## B', 'b');
    expect(await idsOf('Intro', '## B', 'c', '', 'Keywords: x')).toEqual([second]);
  });
});

describe('the same prompt twice', () => {
  test('is told apart by the answer, whatever the order', async () => {
    const [first, second] = await idsOf('## A', 'one', '## A', 'two');
    expect(first).not.toBe(second);
    expect(await idsOf('## A', 'two', '## A', 'one')).toEqual([second, first]);
  });

  test('is told apart by the options', async () => {
    const [first, second] = await idsOf('## A', '- [x] a', '- [ ] b', '## A', '- [ ] a', '- [x] b');
    expect(first).not.toBe(second);
  });

  test('is told apart by order where the answers are the same too', async () => {
    const [first, second, third] = await idsOf('## A?', 'a', '## A?', 'a', '## A?', 'a');
    expect([second, third]).toEqual([`${first}-2`, `${first}-3`]);
  });

  test('keeps its plain id where the other one has its own', async () => {
    const [, second] = await idsOf('## A {#x}', 'a', '## A', 'b');
    expect(await idsOf('## A', 'b')).toEqual([second]);
  });

  test('an own id used twice goes to the first', async () => {
    const [first, second] = await idsOf('## A {#x}', 'a', '## B {#x}', 'b');
    expect([first, second]).toEqual(['x', (await idsOf('## B', 'b'))[0]]);
  });
});

test('a prompt of nothing but an image is known by its markup', () => {
  const ids = assignIds([
    { ownId: null, prompt: '![](a.png)', describeAnswer: () => '' },
    { ownId: null, prompt: '![](b.png)', describeAnswer: () => '' },
  ]);
  expect(ids[0]).not.toBe(ids[1]);
  expect(ids.join(' ')).not.toContain('-2');
});

test('many equal questions cost linear time', () => {
  const twins = Array.from({ length: 50_000 }, () => ({
    ownId: null,
    prompt: 'A',
    describeAnswer: () => 'a',
  }));
  const started = performance.now();
  expect(new Set(assignIds(twins)).size).toBe(twins.length);
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each([
  ['What is a-b + c, e.g. 3.5?', 'whatisa-b+c,e.g.3.5?'],
  ['ЧТО такое Ёж', 'чтотакоееж'],
  ['what\u00a0is\u3000it\nnow', 'whatisitnow'],
  ['- one', 'one'],
  ['first\n  2) second', 'firstsecond'],
  ['1. one', 'one'],
  ['*a* `b` <i>c</i> [d](e)', 'abcd'],
  ['***', '***'],
  ['', ''],
])('%j is compared as %j', (prompt, normal) => {
  expect(normalisePrompt(prompt)).toBe(normal);
  expect(normalisePrompt(prompt)).toBe(normal);
});
