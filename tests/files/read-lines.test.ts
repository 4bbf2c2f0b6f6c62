import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { readLines } from '../../src/files/read-lines.ts';

async function* cut(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (let turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function read(text: string, sizes: readonly number[] = [3], longest?: number) {
  const lines = [];
  for await (const { line, bytes } of readLines(cut(Buffer.from(text), sizes), longest)) {
    lines.push([line, bytes === null ? null : Buffer.from(bytes).toString()]);
  }
  return lines;
}

describe('readLines', () => {
  test.each([
    ['nothing', '', []],
    ['one line without an end', 'один', [[1, 'один']]],
    ['LF and CRLF', 'a\r\nb\n', [[1, 'a'], [2, 'b']]],
    ['blank lines', '\n\nc', [[1, ''], [2, ''], [3, 'c']]],
    ['a lone CR inside a line', 'a\rb\n', [[1, 'a\rb']]],
  ])('%s', async (_name, text, lines) => {
    expect(await read(text)).toEqual(lines);
  }); // prettier-ignore

  test('when a line is too long, it is lost and the next one is not', async () => {
    expect(await read('abcdef\nab\nabcdef', [4], 4)).toEqual([[1, null], [2, 'ab'], [3, null]]); // prettier-ignore
  });

  test('however the stream is cut, the lines are the same', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    const text = fc.string({ unit: fc.constantFrom('a', 'я', '😀', '\n', '\r\n'), maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, sizes, async (value, cuts) => {
        const expected = value.split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        expect((await read(value, cuts)).map(([, line]) => line)).toEqual(expected);
      }),
      { seed: 11, numRuns: 200 },
    );
  });
});
