import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/deck/blocks/block.ts';
import { splitLines } from '../../../src/deck/blocks/lines.ts';
import { scanBlocks } from '../../../src/deck/blocks/scan-blocks.ts';

function scan(markdown: string): readonly Block[] {
  return scanBlocks(splitLines(markdown));
}

describe('a pipe table', () => {
  test('has the rows up to the blank line as text, without indentation', () => {
    expect(scan('| a | b |\n  |:--|--:|\n| 1 | 2 |\nplain\n\nc')).toEqual([
      {
        kind: 'table',
        start: 0,
        end: 4,
        indent: 0,
        text: ['| a | b |', '|:--|--:|', '| 1 | 2 |', 'plain'],
      },
      { kind: 'paragraph', start: 5, end: 6, indent: 0, text: ['c'] },
    ]);
  });

  test('takes only the last line of a paragraph as its header', () => {
    expect(scan('a\n b | c\n-|-')).toEqual([
      { kind: 'paragraph', start: 0, end: 1, indent: 0, text: ['a'] },
      { kind: 'table', start: 1, end: 3, indent: 1, text: ['b | c', '-|-'] },
    ]);
  });

  test('may stand in an item and ends with it', () => {
    expect(scan('- | a |\n  |---|\n  | b |\n| c |')).toMatchObject([
      { kind: 'list', end: 3, children: [{ children: [{ kind: 'table', end: 3, indent: 2 }] }] },
      { kind: 'paragraph', start: 3, end: 4 },
    ]);
  });

  test.each([
    ['pipes at the ends or none', '| a | b\n--- | ---|', true],
    ['one column with pipes', '| a |\n| - |', true],
    ['one column with a colon only', 'a\n:-', true],
    ['colons on both sides and spaces', 'a|b\n :-: | :---  ', true],
    ['a pipe behind a backslash is text', 'a \\| b | c\n|-|-|', true],
    ['a backslash before a backslash frees the pipe', 'a \\\\| b\n|-|-|', true],
    ['an escaped pipe at the end closes no cell', '| a \\|\n| - |', true],
    ['empty header cells count', '| | |\n|-|-|', true],
    ['fewer cells in the header', '| a |\n|---|---|', false],
    ['more cells in the header', '| a | b |\n|---|', false],
    ['a cell without a dash', 'a|b\n-|:', false],
    ['an empty cell', 'a|b|c\n-||-', false],
    ['two colons', 'a|b\n-|::-', false],
    ['a blank between colon and dash', 'a|b\n-|: -', false],
    ['a colon between dashes', 'a|b\n-|-:-', false],
    ['other text', 'a|b\n-|-x', false],
    ['no header', '|-|-|', false],
    ['a header in another container', '> a|b\n-|-', false],
    ['a blank line between', 'a|b\n\n-|-', false],
    ['four columns before the dashes', 'a|b\n    -|-', false],
    ['a single pipe', 'a\n|', false],
  ])('%s: %j is one: %j', (_situation, markdown, isTable) => {
    expect(scan(markdown).some(({ kind }) => kind === 'table')).toBe(isTable);
  });

  test.each([
    ['# a', 'heading'],
    ['> a', 'quote'],
    ['- a', 'list'],
    ['2. a', 'list'],
    ['```', 'fence'],
    ['***', 'rule'],
    ['<b>', 'html'],
    ['    a', 'code'],
  ])('ends before %j', (line, kind) => {
    expect(scan(`a|b\n-|-\nc\n${line}`)).toMatchObject([{ kind: 'table', end: 3 }, { kind }]);
  });

  test('dashes alone are an underline, and with a space behind the first a list item', () => {
    expect(scan('a\n---')).toMatchObject([{ kind: 'heading' }]);
    expect(scan('a | b\n- | -')).toMatchObject([{ kind: 'paragraph' }, { kind: 'list' }]);
    expect(scan('[a]: /b\n--')).toMatchObject([{ kind: 'paragraph', end: 2 }]);
  });
});
