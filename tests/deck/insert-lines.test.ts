import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { insertLines } from '../../src/deck/insert-lines.ts';

const block = ['K:', '- a'];

describe('insertLines', () => {
  test.each([
    ['before a blank line', 'A\n\nB\n', 1, 'A\n\nK:\n- a\n\nB\n'],
    ['before text', 'A\nB\n', 1, 'A\n\nK:\n- a\n\nB\n'],
    ['at the end', 'A\n', 1, 'A\n\nK:\n- a\n'],
    ['at the end without a line end', 'A\nB', 2, 'A\nB\n\nK:\n- a'],
    ['after an only line without a line end', 'A', 1, 'A\n\nK:\n- a'],
    ['with CRLF', 'A\r\n\r\nB', 1, 'A\r\n\r\nK:\r\n- a\r\n\r\nB'],
    ['at the end of a text with CRLF', 'A\r\nB', 2, 'A\r\nB\r\n\r\nK:\r\n- a'],
    ['where line ends are mixed, as the line before', 'A\nB\r\nC\n', 2, 'A\nB\r\n\r\nK:\r\n- a\r\n\r\nC\n'],
    ['with lone CRs', 'A\rB\r', 1, 'A\r\rK:\r- a\r\rB\r'],
    ['behind a byte order mark', '\uFEFFA\n', 1, '\uFEFFA\n\nK:\n- a\n'],
    ['beyond the end: not at all', 'A\n', 2, 'A\n'],
  ])('%s', (_name, text, after, expected) => {
    expect(insertLines(text, [{ after, lines: block }])).toBe(expected);
  }); // prettier-ignore

  test('several, in any order', () => {
    const insertions = [
      { after: 2, lines: ['2'] },
      { after: 1, lines: ['1'] },
    ];
    expect(insertLines('a\nb\nc', insertions)).toBe('a\n\n1\n\nb\n\n2\n\nc');
  });

  test('every other character stays, in its order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', '\r', ' '), maxLength: 30 });
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 });
    fc.assert(
      fc.property(text, places, (value, after) => {
        const result = insertLines(
          value,
          after.map((line) => ({ after: line, lines: ['§§'] })),
        );
        expect(result.replaceAll(/[§\r\n]/g, '')).toBe(value.replaceAll(/[\r\n]/g, ''));
        expect(isSubsequence(value, result)).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  }); // prettier-ignore
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const character of part) {
    at = whole.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
