import { describe, expect, test } from '@jest/globals';
import { checkExamples } from '../../../src/commands/check/check-examples.ts';
import { splitLines } from '../../../src/deck/blocks/lines.ts';
import { readSheet } from '../../../src/deck/read-sheet.ts';

async function check(sheet: string) {
  const diagnostics = checkExamples(await readSheet(sheet, 's.md'), splitLines(sheet));
  return diagnostics.map(({ source, line, column, severity, code, args }) => ({
    place: `${source}:${line}:${column}`,
    severity,
    code,
    marked: args['marked'],
    got: args['got'],
  }));
}

describe('checkExamples', () => {
  test('examples that get their verdict are no news', async () => {
    const sheet = `## Queue?

First in, first out.

Keywords:
- ! first in | FIFO
- ~ stack

Examples:
+ it is FIFO
- it is a stack
`;
    expect(await check(sheet)).toEqual([]);
  });

  test('one that gets another is told with its place, its mark and its verdict', async () => {
    const sheet = `## Queue?

First in, first out.

Keywords:
- ! first in | FIFO

Examples:
+ like people at a counter
-  strictly FIFO
`;
    const fails = { severity: 'error', code: 'example-fails' };
    expect(await check(sheet)).toEqual([
      { ...fails, place: 's.md:9:3', marked: 'correct', got: 'wrong' },
      { ...fails, place: 's.md:10:4', marked: 'wrong', got: 'correct' },
    ]);
  });

  test('with key points a right example does not count as known by heart', async () => {
    const sheet = '## Q?\n\nText.\n\nKeywords:\n- ! apple\n\nExamples:\n+ pears and plums\n';
    expect(await check(sheet)).toMatchObject([{ marked: 'correct' }]);
  });

  test('without key points a right example is a further reference, and holds', async () => {
    const sheet = `## Why is the sky blue?

Air scatters short waves more than long ones.

Examples:
+ Rayleigh scattering favours blue light
`;
    expect(await check(sheet)).toEqual([]);
  });

  test('examples of a choice name options', async () => {
    const sheet = `## LIFO?

- [ ] queue
- [x] stack

Examples:
+ stack
- queue
- stack
`;
    expect(await check(sheet)).toMatchObject([{ place: 's.md:9:3', got: 'correct' }]);
  });
});
