import { describe, expect, test } from '@jest/globals';
import type { Block } from '../../../src/deck/blocks/block.ts';
import { splitLines } from '../../../src/deck/blocks/lines.ts';
import { scanBlocks } from '../../../src/deck/blocks/scan-blocks.ts';

function scan(markdown: string): readonly Block[] {
  return scanBlocks(splitLines(markdown));
}

/** @returns the kinds with their lines, nested ones in brackets */
function sketch(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      const inner = 'children' in block ? `(${sketch(block.children)})` : '';
      return `${block.kind} ${block.start}-${block.end}${inner}`;
    })
    .join(', ');
}

/** @returns the first leaf of the first block */
function innermost(blocks: readonly Block[]): Block | undefined {
  const [first] = blocks;
  return first !== undefined && 'children' in first ? innermost(first.children) : first;
}

describe('scanBlocks', () => {
  test('every kind of block carries its place, its text and its own marks', () => {
    const markdown = [
      '## What is a heap? ##',
      '',
      '> A tree',
      'of keys.',
      '',
      '7) [x] kept',
      '   ~~~ js title',
      '     push(1)',
      '   ~~~',
      '***',
      'Heap',
      'sort',
      '====',
      '    if (a)',
      '<!-- later -->',
    ];
    expect(scanBlocks(markdown)).toEqual([
      { kind: 'heading', start: 0, end: 1, indent: 3, level: 2, text: ['What is a heap?'] },
      {
        kind: 'quote',
        start: 2,
        end: 4,
        indent: 2,
        children: [
          { kind: 'paragraph', start: 2, end: 4, indent: 2, text: ['A tree', 'of keys.'] },
        ],
      },
      {
        kind: 'list',
        start: 5,
        end: 9,
        indent: 0,
        ordered: true,
        delimiter: ')',
        first: 7,
        children: [
          {
            kind: 'item',
            start: 5,
            end: 9,
            indent: 3,
            number: 7,
            ticked: true,
            children: [
              { kind: 'paragraph', start: 5, end: 6, indent: 3, text: ['[x] kept'] },
              {
                kind: 'fence',
                start: 6,
                end: 9,
                indent: 7,
                info: 'js title',
                closed: true,
                text: ['  push(1)'],
              },
            ],
          },
        ],
      },
      { kind: 'rule', start: 9, end: 10, indent: 0, text: [] },
      { kind: 'heading', start: 10, end: 13, indent: 0, level: 1, text: ['Heap', 'sort'] },
      { kind: 'code', start: 13, end: 14, indent: 4, text: ['if (a)'] },
      { kind: 'html', start: 14, end: 15, indent: 0, comment: true, text: ['<!-- later -->'] },
    ]);
  });

  test.each([
    ['an empty text has no block', '', ''],
    ['blank lines alone are no block', '\n \t\n\n', ''],
    [
      'trailing blank lines belong to no block',
      'a\n\n- b\n\n\n',
      'paragraph 0-1, list 2-3(item 2-3(paragraph 2-3))',
    ],
    ['an unclosed fence takes all that follows', '```\na\n\n# b\n', 'fence 0-4'],
    ['a fence ends with its container', '> ```\n> a\nb', 'quote 0-2(fence 0-2), paragraph 2-3'],
    ['a form feed or a no-break space makes no line blank', 'a\n\f\n\u00A0\nb', 'paragraph 0-4'],
    ['a no-break space is no indentation of a mark', '\u00A0# a', 'paragraph 0-1'],
    ['a wrapped year starts no list', 'It was\n1984. Then', 'paragraph 0-2'],
    ['a wrapped 1. does', 'See\n1. this', 'paragraph 0-1, list 1-2(item 1-2(paragraph 1-2))'],
    [
      'another delimiter starts another list',
      '- a\n+ b\n1. c\n1) d',
      'list 0-1(item 0-1(paragraph 0-1)), list 1-2(item 1-2(paragraph 1-2)), ' +
        'list 2-3(item 2-3(paragraph 2-3)), list 3-4(item 3-4(paragraph 3-4))',
    ],
    ['ten digits are no list mark', '1234567890. a', 'paragraph 0-1'],
    ['an item may begin with one blank line', '-\n  a', 'list 0-2(item 0-2(paragraph 1-2))'],
    ['but not with two', '-\n\n  a', 'list 0-1(item 0-1()), paragraph 2-3'],
    ['an underline below definitions only is text', '[a]: /b\n===\nc', 'paragraph 0-3'],
    ['a dashed one is a rule', '[a]: /b\n---\nc', 'paragraph 0-1, rule 1-2, paragraph 2-3'],
    [
      'definitions before a heading stay a paragraph',
      '[a]: /b\nc\n---',
      'paragraph 0-1, heading 1-3',
    ],
    ['a tab may trail a definition', '[a]: /b\t\nc\n---', 'paragraph 0-1, heading 1-3'],
  ])('%s', (_situation, markdown, blocks) => {
    expect(sketch(scan(markdown))).toBe(blocks);
  });

  test.each(['\n', '\r\n', '\r'])('the line end %j makes no difference', (end) => {
    const markdown = '# a\n\n- [ ] b\n  c\n\n```\nd\n\n```\n| e |\n|---|\n';
    expect(scan(markdown.replaceAll('\n', end))).toEqual(scan(markdown));
    expect(scan(`\uFEFF${markdown}`)).toEqual(scan(markdown));
  });
});

describe('tabs', () => {
  test.each([
    ['a tab is four columns of code', '\ta', 'code', ['a']],
    ['spaces before a tab fill its columns', '  \ta', 'code', ['a']],
    ['a tab in the text stays', '\ta\tb', 'code', ['a\tb']],
    ['of two tabs one is indentation', '\t\ta', 'code', ['\ta']],
    ['a mark takes one column of a tab, code four, two are left', '>\t\ta', 'code', ['  a']],
    ['an item takes its columns of a tab', '-\t\ta', 'code', ['  a']],
    ['a fence takes its margin of a tab', '  ```\n\ta\n  ```', 'fence', ['  a']],
    ['a tab after the mark of a heading', '#\ta\t#\t', 'heading', ['a']],
  ])('%s', (_situation, markdown, kind, text) => {
    expect(innermost(scan(markdown))).toMatchObject({ kind, text });
  });

  test('an item goes on behind a tab that reaches its column', () => {
    expect(sketch(scan('1. a\n\n\tb\n\n\t- c'))).toBe(
      'list 0-5(item 0-5(paragraph 0-1, paragraph 2-3, list 4-5(item 4-5(paragraph 4-5))))',
    );
  });
});

describe('raw HTML is marked as a comment', () => {
  test.each([
    ['when it is one comment', '<!-- a -->', true],
    ['when the comment spans lines, blank ones too', '<!-- a\n\nb\n-->', true],
    ['when the comment is never closed', '<!-- a\nb', true],
    ['when several stand on the last line', '<!-- a --> <!-- b -->  ', true],
    ['when it is the shortest comment', '<!-->', true],
    ['but not when text follows', '<!-- a --> b', false],
    ['nor when text follows the shortest comment', '<!--> b', false],
    ['nor when text follows on the last of its lines', '<!-- a\nb --> c', false],
    ['nor when that line begins with the end mark', '<!-- a\n--> c', false],
    ['nor when it is a tag', '<div>\n<!-- a -->\n</div>', false],
    ['nor when it is a declaration', '<!DOCTYPE html>', false],
  ])('%s', (_situation, markdown, comment) => {
    const blocks = scan(markdown);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({ kind: 'html', comment });
  });
});

describe('task boxes', () => {
  test.each([
    ['- [ ] a', false],
    ['- [x] a', true],
    ['* [X]\ta', true],
    ['3. [x] a', true],
    ['- [ ]', false],
    ['-\n  [x] a', true],
    ['- [x]a', null],
    ['- [y] a', null],
    ['- [] a', null],
    ['- [x](/a)', null],
    ['- a [x]', null],
    ['- \\[x] a', null],
    ['- `[x]` a', null],
    ['- > [x] a', null],
    ['-     [x] a', null],
    ['-', null],
  ])('%j has the box %j', (markdown, ticked) => {
    const [list] = scan(markdown);
    expect(list).toMatchObject({ kind: 'list', children: [{ ticked }] });
  });

  test('the nested item has its own box', () => {
    expect(scan('- a\n  - [x] b')).toMatchObject([
      { children: [{ ticked: null, children: [{}, { children: [{ ticked: true }] }] }] },
    ]);
  });
});
