import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import {
  RecordScanner,
  type RecordRead,
} from '../../../../src/deck/formats/delimited/record-scanner.ts';

/** Cells of each record by its line; a broken quote as such. */
function scan(text: string, delimiter = ',', comment: string | null = null) {
  const scanner = new RecordScanner(delimiter, comment);
  const reads: RecordRead[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    reads.push(...scanner.add({ line: index + 1, text: line }));
  }
  reads.push(...scanner.finish());
  return Object.fromEntries(
    reads.map((read) => [read.line, read.kind === 'record' ? read.cells : read.kind]),
  );
}

describe('records', () => {
  test.each([
    ['nothing', '', {}],
    ['one cell', 'a', { 1: ['a'] }],
    ['empty cells', ',', { 1: ['', ''] }],
    ['blanks stay', ' a , b', { 1: [' a ', ' b'] }],
    ['blank lines are passed over', 'a\n\n \nb', { 1: ['a'], 4: ['b'] }],
    ['a delimiter in quotes', '"a,b",c', { 1: ['a,b', 'c'] }],
    ['doubled quotes', '"a ""b""",c', { 1: ['a "b"', 'c'] }],
    ['an empty cell in quotes', '"",a', { 1: ['', 'a'] }],
    ['line breaks in quotes', '"a\n\nb",c\nd', { 1: ['a\n\nb', 'c'], 4: ['d'] }],
    ['a quote at the end of a line', '"a\n",b', { 1: ['a\n', 'b'] }],
    ['a quote inside a cell', '5" disk,b', { 1: ['5" disk', 'b'] }],
    ['text behind a closing quote', '"a" b,c', { 1: ['"a" b', 'c'] }],
    ['a delimiter between two quoted words', '"a, b" and "c", d', { 1: ['"a, b" and "c"', ' d'] }],
    ['blanks around quotes', 'a, "b, c" ,d', { 1: ['a', 'b, c', 'd'] }],
    ['a quote behind a blank that stays open', 'a, "b', { 1: ['a', ' "b'] }],
  ])('%s', (_name, text, records) => {
    expect(scan(text)).toEqual(records);
  });

  test('a delimiter may be a space or longer than one character', () => {
    expect(scan('a "b c" d', ' ')).toEqual({ 1: ['a', 'b c', 'd'] });
    expect(scan('a::"b::c"::d', '::')).toEqual({ 1: ['a', 'b::c', 'd'] });
  });

  test('comments are passed over, but not in quotes', () => {
    expect(scan('#a\nb\n"c\n#d"\n"#e"', ',', '#')).toEqual({ 2: ['b'], 3: ['c\n#d'], 5: ['#e'] });
  });
});

describe('a broken quote costs its own line', () => {
  test.each([
    ['at the end', 'a,"b', { 1: 'broken-quote' }],
    ['before plain lines', 'a,"b\nc,d\ne,f', { 1: 'broken-quote', 2: ['c', 'd'], 3: ['e', 'f'] }],
    ['before a quoted cell', 'a,"b\nc,"d"\ne,f', { 1: 'broken-quote', 2: ['c', 'd'], 3: ['e', 'f'] }],
    ['before a cell of several lines', 'a,"b\nc,"d\ne"\nf,g', { 1: 'broken-quote', 2: ['c', 'd\ne'], 4: ['f', 'g'] }],
    ['twice', 'a,"b\nc,"d\ne,f', { 1: 'broken-quote', 2: 'broken-quote', 3: ['e', 'f'] }],
    ['before doubled quotes', 'a,"b\n"c ""d""",e', { 1: 'broken-quote', 2: ['c "d"', 'e'] }],
  ])('%s', (_name, text, records) => {
    expect(scan(text)).toEqual(records);
  }); // prettier-ignore

  test('and no time', () => {
    const lines = Array.from({ length: 50_000 }, (_, index) => `${index},"b`).join('\n');
    const start = performance.now();
    expect(Object.values(scan(lines)).every((read) => read === 'broken-quote')).toBe(true);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

const cells = fc.string({
  unit: fc.constantFrom('a', ' ', ',', ';', '"', '\n', 'ж', '\t'),
  maxLength: 6,
});

test('well-formed text is read as csv-parse reads it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cells, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(',', ';', '\t'),
      (rows, delimiter) => {
        const quote = (cell: string) =>
          /["\n,;\t ]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
        const text = rows.map((row) => row.map(quote).join(delimiter)).join('\n');
        const expected: unknown = parse(text, { delimiter, relax_column_count: true });
        expect(Object.values(scan(text, delimiter))).toEqual(expected);
        expect(expected).toEqual(rows);
      },
    ),
    { seed: 7, numRuns: 500 },
  );
});

test('any text is read without an error, and each line belongs to one record at most', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', '"', '\n'), maxLength: 60 }),
      (text) => {
        const lines = Object.keys(scan(text)).map(Number);
        expect(lines).toEqual([...new Set(lines)].toSorted((left, right) => left - right));
      },
    ),
    { seed: 8, numRuns: 1000 },
  );
});
