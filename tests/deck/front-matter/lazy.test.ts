import { expect, jest, test } from '@jest/globals';

let loads = 0;
jest.unstable_mockModule('gray-matter', () => {
  loads += 1;
  return { default: () => ({ data: { data: { title: 'from the parser' } } }) };
});

test('the parser of front matter is loaded only for a sheet that opens with a fence', async () => {
  const { readSheet } = await import('../../../src/deck/read-sheet.ts');
  await readSheet('## 1. A\n\na\n\n---\n\ntitle: T\n\n---\n', 'a.md');
  expect(loads).toBe(0);
  expect((await readSheet('---\ntitle: T\n---\n## 1. A\n\na\n', 'b.md')).title).toBe(
    'from the parser',
  );
  expect(loads).toBe(1);
});
