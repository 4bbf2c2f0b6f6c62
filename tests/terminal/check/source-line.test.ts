import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { showLine } from '../../../src/terminal/check/source-line.ts';
import { measure } from '../../../src/terminal/width.ts';

/** The line and its mark, one under the other. */
function draw(line: string, column: number, endColumn: number | null, width = 60): string {
  const { text, before, marked } = showLine(line, { column, endColumn }, width);
  return `${text}\n${' '.repeat(before)}^${'~'.repeat(marked - 1)}`;
}

describe('the mark stands under what it is about', () => {
  test.each([
    ['plain text', 'a bc d', 3, 5, 'a bc d\n  ^~'],
    ['one character where no end is known', 'a bc d', 3, null, 'a bc d\n  ^'],
    ['behind wide characters', '漢字 ab', 4, 6, '漢字 ab\n     ^~'],
    ['on wide characters', 'a 漢字', 3, 5, 'a 漢字\n  ^~~~'],
    ['behind combining marks', 'e\u0301e\u0301 ab', 6, 8, 'e\u0301e\u0301 ab\n   ^~'],
    ['behind an emoji of several code points', '👩‍👩‍👧 ab', 10, 12, '👩‍👩‍👧 ab\n   ^~'],
    ['behind a tab', '-\tab', 3, 5, '-   ab\n    ^~'],
    ['behind a tab after three characters', 'abc\tde', 5, 7, 'abc de\n    ^~'],
    ['at the end of the line', 'ab', 3, null, 'ab\n  ^'],
    ['behind the end of the line', 'ab', 9, null, 'ab\n  ^'],
    ['on an empty line', '', 1, null, '\n^'],
  ])('%s', (_situation, line, column, endColumn, expected) => {
    expect(draw(line, column, endColumn)).toBe(expected);
  });
});

describe('a line that is too long', () => {
  const line = `${'a'.repeat(100)} bad ${'z'.repeat(100)}`;

  test('is cut on both sides, and the mark stays under its text', () => {
    const [text = '', mark = ''] = draw(line, 102, 105, 30).split('\n');
    expect(text).toMatch(/^…a+ bad z+…$/);
    expect(measure(text)).toBeLessThanOrEqual(30);
    expect(mark.indexOf('^')).toBe(text.indexOf('bad'));
    expect(mark.trim()).toBe('^~~');
  });

  test('keeps its start where the mark is near it, and its end where it is near that', () => {
    expect(draw(line, 1, 4, 20)).toMatch(/^a+…\n\^~~$/);
    expect(draw(line, 205, 206, 20)).toMatch(/^…z+\n +\^$/);
  });

  test('of a million characters is shown at once', () => {
    const started = performance.now();
    expect(draw('語'.repeat(1_000_000), 500_000, null, 40).split('\n')[0]).toMatch(/^…語+…$/);
    expect(performance.now() - started).toBeLessThan(300);
  });
});

test('escape sequences are shown, not obeyed', () => {
  const { text } = showLine('\u001b[31mred\u009b0m \u202edlo', { column: 6, endColumn: 9 }, 60);
  expect(text).toBe('␛[31mred\ufffd0m dlo');
});

test('whatever the line, it fits, its mark is within it or right behind, and nothing in it is obeyed', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.integer({ min: 1, max: 90 }),
      fc.option(fc.integer({ min: 1, max: 90 })),
      fc.integer({ min: 8, max: 60 }),
      (line, column, endColumn, width) => {
        const shown = showLine(line, { column, endColumn }, width);
        expect(measure(shown.text)).toBeLessThanOrEqual(width);
        expect(shown.before).toBeLessThanOrEqual(width);
        expect(shown.marked).toBeGreaterThanOrEqual(1);
        // oxlint-disable-next-line no-control-regex
        expect(shown.text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
      },
    ),
    { seed: 20_261_123, numRuns: 500 },
  );
});
