import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { splitLines } from '../../../src/deck/blocks/lines.ts';
import type { LineAccount } from '../../../src/deck/deck.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';
import { countOwners, joinRanges } from '../../../src/terminal/check/account.ts';
import { documents } from '../../deck/documents.ts';

/** Every line stands in exactly one range, and the counts add up to the length of the sheet. */
function expectWhole(account: readonly LineAccount[], lines: number): void {
  let next = 1;
  for (const { from, to } of joinRanges(account)) {
    expect(from).toBe(next);
    expect(to).toBeGreaterThanOrEqual(from);
    next = to + 1;
  }
  expect(next).toBe(lines + 1);
  const counts = [...countOwners(account).values()];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lines);
}

test('neighbours of one owner and one question are one range', () => {
  const answer = (question: number): LineAccount => ({ owner: 'answer', question });
  expect(joinRanges([answer(1), answer(1), answer(2), { owner: 'blank', question: null }])).toEqual(
    [
      { from: 1, to: 2, owner: 'answer', question: 1 },
      { from: 3, to: 3, owner: 'answer', question: 2 },
      { from: 4, to: 4, owner: 'blank', question: null },
    ],
  );
  expect(joinRanges([])).toEqual([]);
});

test('whatever the document, its account is whole', async () => {
  const property = fc.asyncProperty(documents, async (text) => {
    const { account } = await readSheet(text, 'random.md');
    expectWhole(account, splitLines(text).length);
  });
  await fc.assert(property, { seed: 20_261_123, numRuns: 300 });
});

const FOLDER = '../shared/data/sheets/files';
const isThere = existsSync(FOLDER);
if (!isThere) console.log('1 test skipped: the sheets as found are not there');

(isThere ? test : test.skip)('the account of every sheet as found is whole', async () => {
  for (const name of readdirSync(FOLDER)) {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    const { account } = await readSheet(text, name);
    expectWhole(account, splitLines(text).length);
  }
});
