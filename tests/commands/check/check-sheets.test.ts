import { describe, expect, test } from '@jest/globals';
import { checkSheets } from '../../../src/commands/check/check-sheets.ts';
import { CHECK_CODES } from '../../../src/deck/problem.ts';
import { withFolder } from '../../temporary-folder.ts';

/** Place, severity and code of each diagnostic, as one line. */
async function check(...lines: readonly string[]): Promise<readonly string[]> {
  return withFolder({ 's.md': lines.join('\n'), 'there.png': 'x' }, async (cwd) => {
    const [sheet] = await checkSheets(['s.md'], cwd);
    return (sheet?.diagnostics ?? []).map(
      ({ line, column, endColumn, severity, code }) =>
        `${line}:${column}${endColumn === null ? '' : `-${endColumn}`} ${severity} ${code}`,
    );
  });
}

const ask = (...points: readonly string[]): readonly string[] => [
  '## What is a hash table?', 'It keeps pairs.', '', 'Keywords:', ...points.map((point) => `- ${point}`),
]; // prettier-ignore

type Row = readonly [situation: string, lines: readonly string[], found: readonly string[]];

const ROWS: readonly Row[] = [
  ['key points that can be met', ask('pairs | key value', '! `O(1)`', '9.8±0.1 m/s²', '3..5 | $5', 'not sorted', 'a > b', 'regular*', '"in order"', '“to the point”'), []],
  ['an enumeration that can be met', ask('any 2 of: red; green; blue'), []],
  ['nothing but marks', ask('pairs', '...'), ['6:3-6 error never-matches']],
  ['one wording of nothing but marks', ask('pairs | →'), ['5:11-12 warning never-matches']],
  ['the same step twice in a row', ask('"a" > "a"'), ['5:3-12 error never-matches']],
  ['a step that comes again later', ask('mix > bake > mix'), []],
  ['too few items that can be said', ask('any 2 of: red; →'), ['5:18-19 error never-matches']],
  ['the point is in the question', ask('hash table'), ['5:3-13 warning given-away']],
  ['a further wording is in the question', ask('dictionary | hash tables'), ['5:16-27 note given-away']],
  ['the question lets choose', ['## Is it a stack or a queue?', 'A queue.', '', 'Keywords:', '- queue'], []],
  ['the same point twice', ask('pairs', '! PAIRS'), ['6:5-10 warning repeated-key-point']],
  ['the same wordings in another order', ask('one | two', 'two | one'), ['6:3-12 warning repeated-key-point']],
  ['demanded and forbidden', ask('sorted | ordered', '~ unsorted | ordered'), ['6:16-23 error repeated-key-point']],
  ['an open quote', ask('"one | two'), ['5:3 warning bad-key-point']],
  ['an answer of an image only', ['## Draw it?', '![the cell](there.png)'], ['1:4-12 warning nothing-to-check-by']],
  ['an image with key points', ['## Draw it?', '![x](there.png)', '', 'Keywords:', '- cell'], []],
  ['an answer of a number', ['## How many?', '42'], []],
  ['an answer of code', ['## Which?', '`+`', '```', 'x()', '```'], []],
  ['images that are not there', ['## A?', 'text ![a](no.png "t") <img src="none.gif"> ![b](<no such.png>)'],
    ['2:11-17 warning missing-image', '2:33-41 warning missing-image', '2:50-61 warning missing-image']],
  ['images elsewhere, there, or in code', ['## A?', 'a ![a](https://x.org/no.png) ![a](//x/no.png) ![b](there.png?raw#x) ![c](data:x) ![d](/no.png) `![e](no.png)`', '```', '![f](no.png)', '```'], []],
  ['a key that viva does not know', ['---', 'author: me', 'titel: x', '---', '## A?', 'a'],
    ['2:1-7 note front-matter-unknown', '3:1 warning front-matter-near-miss']],
  ['a number is left out', ['## 1. A?', 'a', '## 3. B?', 'b'], ['3:4-5 note numbering-gap']],
  ['a number comes twice', ['## 1. A?', 'a', '## 2. B?', 'b', '## 2. C?', 'c'], ['5:4-5 note repeated-number']],
  ['a number in words', ['## Question 1: A?', 'a', '## Question 4: B?', 'b'], ['3:4-14 note numbering-gap']],
  ['a section begins again', ['# S', '## 1. A?', 'a', '## 2. B?', 'b', '# T', '## 1. C?', 'c', '## 2. D?', 'd'], []],
  ['numbers with a part', ['## 1.1. A?', 'a', '## 1.2. B?', 'b', '## 2.1. C?', 'c', '## 2.3. D?', 'd'], ['7:4-7 note numbering-gap']],
  ['an option twice', ['## A?', '- [x] one', '- [ ] two', '- [ ] one'], ['4:3-10 warning repeated-option']],
  ['a very long question', ['## A?', `${'word '.repeat(400)}?`, '', 'Answer: b'], ['1:4-6 note long-prompt']],
  ['a question with long code', ['## A?', '```', 'word '.repeat(400), '```', '', 'Answer: b'], []],
  ['an example with another verdict', [...ask('pairs'), '', 'Examples:', '- it keeps pairs'], ['8:3-17 error example-fails']],
  ['a right example that says a contradiction', [...ask('! pairs', '~ sorted'), '', 'Examples:', '+ pairs, sorted'],
    ['9:3-16 error example-contradicts']],
]; // prettier-ignore

describe('a sheet is checked for', () => {
  test.each(ROWS)('%s', async (_situation, lines, found) => {
    expect(await check(...lines)).toEqual(found);
  });

  test('every code there is', () => {
    const told = new Set(ROWS.flatMap(([, , found]) => found.map((one) => one.split(' ').at(-1))));
    expect(CHECK_CODES.filter((code) => !told.has(code))).toEqual(['unreadable-sheet']);
  });
});

test('a sheet of a folder that is no text is told beside the others', () =>
  withFolder({ 'q/a.md': '## A?\na', 'q/b.md': Uint8Array.of(0xff) }, async (cwd) => {
    const sheets = await checkSheets(['q'], cwd);
    expect(sheets.map(({ questions }) => questions)).toEqual([1, 0]);
    expect(sheets[1]?.diagnostics).toMatchObject([
      { code: 'unreadable-sheet', severity: 'error', args: { reason: 'not-utf8' } },
    ]);
  }));

test('the built-in decks have no error, and their account is whole', async () => {
  for (const { diagnostics, account, lines } of await checkSheets(['questions'], process.cwd())) {
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(account.length).toBe(lines.length);
  }
});
