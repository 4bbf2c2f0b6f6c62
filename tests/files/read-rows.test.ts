import { describe, expect, test } from '@jest/globals';
import { readRows, type RowFormat } from '../../src/files/read-rows.ts';

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5);
}

/** Rows as `line: fields`, bad ones as `line: code`. */
async function read(content: string | Uint8Array, format: RowFormat = 'jsonl') {
  const rows: Record<number, unknown> = {};
  for await (const row of readRows(chunksOf(Buffer.from(content)), format)) {
    if (row.kind === 'row') rows[row.line] = row.fields;
    else rows[row.problem.line] = row.problem.code;
  }
  return rows;
}

describe('rows of JSON Lines', () => {
  test('blank lines and a byte order mark are passed over', async () => {
    expect(await read('\uFEFF{"a":1}\r\n\n  \n{"a":2}')).toEqual({ 1: { a: 1 }, 4: { a: 2 } });
  });

  test('a bad row is told with its line, and the rest goes on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"a":1}\n{"a":\n[1]\nnull\n{"a":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n{"a":2}\n'),
    ]);
    expect(await read(bytes)).toEqual({
      1: { a: 1 },
      2: 'row-not-json',
      3: 'row-not-object',
      4: 'row-not-object',
      5: 'row-not-utf8',
      6: { a: 2 },
    });
  });

  test('where the JSON breaks is told', async () => {
    const problems = [];
    for await (const row of readRows(chunksOf(Buffer.from('{"a" 1}')), 'jsonl')) {
      if (row.kind === 'bad') problems.push(row.problem);
    }
    expect(problems).toEqual([{ code: 'row-not-json', line: 1, args: { column: 6 } }]);
  });
});

describe('rows of CSV', () => {
  test.each([
    ['commas', 'id,answer\n1,a\n', { 2: { id: '1', answer: 'a' } }],
    ['semicolons', 'id;answer\n1;"a, b; c"\n', { 2: { id: '1', answer: 'a, b; c' } }],
    ['tabs', 'id\tanswer\n1\ta, b\n', { 2: { id: '1', answer: 'a, b' } }],
    ['a mark and names in capitals', '\uFEFFID,Answer \n1,a', { 2: { id: '1', answer: 'a' } }],
    ['quotes in quotes', 'answer\n"say ""a"""\n', { 2: { answer: 'say "a"' } }],
    ['quotes inside a cell', 'id,answer\n1,so "a" it is\n', { 2: { id: '1', answer: 'so "a" it is' } }],
    ['cells beyond the header', 'answer\na,b,c\n', { 2: { answer: 'a' } }],
    ['missing cells', 'answer,id,label\na\n', { 2: { answer: 'a' } }],
    ['an empty cell', 'id,answer\n1,\n', { 2: { id: '1', answer: '' } }],
    ['blank lines', 'answer\n\n  \na\n', { 4: { answer: 'a' } }],
    ['a header alone', 'answer\n', {}],
  ])('%s', async (_name, text, rows) => {
    expect(await read(text, 'csv')).toEqual(rows);
  }); // prettier-ignore

  test('a line break in quotes belongs to the cell, and lines are counted as an editor does', async () => {
    expect(await read('id,answer\r\n1,"a\r\n\r\nb"\r\n2,c\r\n', 'csv')).toEqual({
      2: { id: '1', answer: 'a\n\nb' },
      5: { id: '2', answer: 'c' },
    });
  });

  test('when a quote is never closed, its own row is lost and no other', async () => {
    expect(await read('id,answer\n1,"a\n2,b\n3,"c"\n4,d\n', 'csv')).toEqual({
      2: 'row-unclosed-quote',
      3: { id: '2', answer: 'b' },
      4: { id: '3', answer: 'c' },
      5: { id: '4', answer: 'd' },
    });
  });

  test('a quote that stays open for a megabyte is given up without waiting for the end', async () => {
    const filler = `x,${'y'.repeat(1000)}\n`.repeat(1100);
    const rows = await read(`id,answer\n1,"a\n${filler}`, 'csv');
    expect(rows[2]).toBe('row-unclosed-quote');
    expect(Object.keys(rows)).toHaveLength(1101);
  });

  test('bytes that are no UTF-8 cost their own row', async () => {
    const bytes = Buffer.concat([
      Buffer.from('answer\na\n'),
      Buffer.from([0xcf, 0xf0]),
      Buffer.from('\nb\n'),
    ]);
    expect(await read(bytes, 'csv')).toEqual({
      2: { answer: 'a' },
      3: 'row-not-utf8',
      4: { answer: 'b' },
    });
  });

  test('a header without an answer is refused', async () => {
    await expect(read('id,text\n1,a\n', 'csv')).rejects.toMatchObject({
      code: 'no-answer-column',
      args: { line: 1 },
    });
  });

  test('a table of tabs may hold commas and semicolons in its header', async () => {
    expect(await read('answer\ta,b;c,d\n1\t2\n', 'tsv')).toEqual({
      2: { answer: '1', 'a,b;c,d': '2' },
    });
  });
});
