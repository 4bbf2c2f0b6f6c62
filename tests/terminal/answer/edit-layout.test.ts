import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRow, layOutRows } from '../../../src/terminal/answer/edit-layout.ts';
import { clearBrokenFrame, leaveFrame } from '../../../src/terminal/answer/screen-frame.ts';
import { measure } from '../../../src/terminal/width.ts';

function rowsOf(text: string, cells: number, units = cells): string[] {
  return layOutRows(text, { cells, units }).map(({ start, end }) => text.slice(start, end));
}

describe('layOutRows', () => {
  test.each([
    ['nothing is one row', '', 5, ['']],
    ['line breaks part rows', 'a\n\nb', 5, ['a', '', 'b']],
    ['words stay whole, spaces stay at the end', 'один два три', 8, ['один два ', 'три']],
    ['a long word is cut', 'abcdefgh', 3, ['abc', 'def', 'gh']],
    ['wide characters count twice', '你好吗', 4, ['你好', '吗']],
    ['many spaces wrap too', 'a      b', 4, ['a   ', '   b']],
  ])('%s', (_what, text, cells, rows) => {
    expect(rowsOf(text, cells)).toEqual(rows);
  });

  test('every offset belongs to one row and no row is too wide', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '👩‍💻', '你', 'e\u0301', '\n'),
      maxLength: 80,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 12, max: 30 }), (text, cells) => {
        const rows = layOutRows(text, { cells, units: cells });
        expect(rows.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
          text.replaceAll('\n', ''),
        );
        for (const { start, end } of rows) {
          expect(measure(text.slice(start, end).trimEnd())).toBeLessThanOrEqual(cells);
          expect(text.slice(start, end).trimEnd().length).toBeLessThanOrEqual(cells);
        }
      }),
      { seed: 8, numRuns: 200 },
    );
  });

  test('a row is found by any offset in it; a break belongs to the row behind it', () => {
    const rows = layOutRows('abcdef\ng', { cells: 3, units: 3 });
    expect([0, 2, 3, 6, 7, 8].map((at) => findRow(rows, at))).toEqual([0, 0, 1, 1, 2, 2]);
  });
});

describe('frames', () => {
  const frame = { lines: ['heading', 'x'.repeat(50), 'help'], row: 1, column: 45 };

  test('a frame whose lines broke is cleared from its first row on', () => {
    expect(clearBrokenFrame(frame, 20)).toBe('\r\u001b[3A\u001b[J\n\n\u001b[1A');
  });

  test('a frame is left below its last line', () => {
    expect(leaveFrame(frame)).toBe('\r\u001b[1B\n');
  });
});
