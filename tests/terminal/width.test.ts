import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  chop,
  clampProse,
  findRows,
  measure,
  pad,
  truncate,
  truncateStart,
  wrap,
  wrapPainted,
} from '../../src/terminal/width.ts';

describe('measure', () => {
  test.each([
    ['ascii', 4, 'text'],
    ['Cyrillic', 6, 'Привет'],
    ['signs and lines', 9, '№ ✓ ◐ ✗ ─'],
    ['Chinese', 4, '你好'],
    ['a combining accent', 1, 'e\u0301'],
    ['a decomposed й', 1, 'и\u0306'],
    ['an emoji', 2, '🎓'],
    ['a joined emoji', 2, '👩‍💻'],
    ['a flag', 2, '🇫🇮'],
    ['a colour sequence', 2, '\u001b[31mok\u001b[39m'],
    ['nothing', 0, ''],
  ])('%s takes %i cells', (_what, cells, text) => {
    expect(measure(text)).toBe(cells);
  });
});

describe('wrap', () => {
  test.each([
    ['breaks at spaces', 'один два три', 8, ['один два', 'три']],
    ['keeps line breaks', 'a\n\nb', 8, ['a', '', 'b']],
    ['keeps the indentation of a line', '  x = 1', 8, ['  x = 1']],
    ['drops spaces at a break', 'aaaa   bbbb', 5, ['aaaa', 'bbbb']],
    ['cuts a word that is too long', 'abcdefgh ij', 3, ['abc', 'def', 'gh', 'ij']],
    ['breaks between Chinese characters', '图形处理器', 4, ['图形', '处理', '器']],
    ['keeps a closing mark with its word', '图形。处', 4, ['图', '形。', '处']],
    ['breaks between Chinese and Latin', '用GPU训练', 5, ['用GPU', '训练']],
    [
      'does not part an accent from its letter',
      'e\u0301e\u0301e\u0301',
      2,
      ['e\u0301e\u0301', 'e\u0301'],
    ],
    ['gives one line for nothing', '', 5, ['']],
    ['a line of spaces is empty', '   ', 5, ['']],
  ])('%s', (_what, text, cells, lines) => {
    expect(wrap(text, cells)).toEqual(lines);
  });

  test('no line is too wide, and nothing but spaces gets lost', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '你', '🎓', 'ж', '\n', '-'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 12 }), (text, cells) => {
        const lines = wrap(text, cells);
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(cells);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/[ \n]/g, ''));
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('rows tell where they stand in the text', () => {
    expect(findRows('ab cd\nef', 3)).toEqual([
      { start: 0, end: 2 },
      { start: 3, end: 5 },
      { start: 6, end: 8 },
    ]);
  });

  test('a megabyte of text is wrapped without delay', () => {
    const text = 'слово другое, 你好 and so on\n'.repeat(40_000);
    const began = performance.now();
    expect(wrap(text, 40).length).toBe(40_001);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

describe('truncate', () => {
  test.each([
    ['a short text stays', 'abc', 3, 'abc'],
    ['a long text ends in an ellipsis', 'abcdef', 4, 'abc…'],
    ['a wide character is not halved', '你好吗', 4, '你…'],
    ['no cells, no text', 'abc', 0, ''],
  ])('%s', (_what, text, cells, shown) => {
    expect(truncate(text, cells)).toBe(shown);
  });

  test('truncateStart keeps the end', () => {
    expect(truncateStart('notes/algorithms.md:12', 10)).toBe('…hms.md:12');
  });
});

test('pad counts cells, on either side', () => {
  expect([pad('你', 4), pad('7', 3, 'left'), pad('abcd', 3)]).toEqual(['你  ', '  7', 'abcd']);
});

test('chop cuts code without losing its spaces', () => {
  expect(chop('  ab  cd', 3)).toEqual(['  a', 'b  ', 'cd']);
});

test.each([
  [undefined, 80],
  [5, 20],
  [60, 60],
  [240, 100],
])('prose on %p columns is %i cells wide', (columns, width) => {
  expect(clampProse(columns)).toBe(width);
});

describe('wrapPainted', () => {
  const RED = '\u001b[31m';
  const END = '\u001b[39m';
  const RESET = '\u001b[0m';

  test('a look goes on in the next line, and runs over no line end', () => {
    expect(wrapPainted(`one ${RED}two three${END} four`, 8)).toEqual([
      `one ${RED}two${RESET}`,
      `${RED}three${RESET}`,
      `${RED}${END}four`,
    ]);
  });

  test('what fits stays as it is', () => {
    const painted = `${RED}one${END} two ${RED}three${END}`;
    expect(wrapPainted(painted, 13)).toEqual([painted]);
  });

  test('without its codes it breaks as a bare text does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'bcd', ' ', '字', '\n', RED, END), { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (parts, cells) => {
          const painted = parts.join('');
          const bare = stripVTControlCharacters(painted);
          expect(wrapPainted(painted, cells).map(stripVTControlCharacters)).toEqual(
            wrap(bare, cells),
          );
        },
      ),
      { seed: 7 },
    );
  });
});
