import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createLineReader } from '../../src/terminal/line-reader.ts';

async function readAll(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const reader = createLineReader(Readable.from(chunks, { objectMode: false }));
  const lines: string[] = [];
  for (let line = await reader.read(); line !== null; line = await reader.read()) lines.push(line);
  return lines;
}

describe('createLineReader', () => {
  test.each([
    ['all in one chunk', ['a\nb\nc\n'], ['a', 'b', 'c']],
    ['without a final line end', ['a\nb'], ['a', 'b']],
    ['with CRLF', ['a\r\nb\r\n'], ['a', 'b']],
    ['with CRLF parted between chunks', ['a\r', '\nb'], ['a', 'b']],
    ['with lone CR', ['a\rb\r'], ['a', 'b']],
    ['with empty lines', ['\n\na\n'], ['', '', 'a']],
    ['a line in many chunks', ['a', 'b', 'c\nd'], ['abc', 'd']],
    ['nothing', [], []],
  ])('%s', async (_how, chunks, lines) => {
    expect(await readAll(chunks)).toEqual(lines);
  });

  test('a character parted between chunks stays whole', async () => {
    const bytes = Buffer.from('ответ 🎓\n');
    const parts = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    expect(await readAll(parts)).toEqual(['ответ 🎓']);
  });

  test('a line end parted in three is one, and the next one counts', async () => {
    expect(await readAll(['a\r', '\n', '\nb'])).toEqual(['a', '', 'b']);
  });

  test('what comes next is known as soon as it has come, and not before', async () => {
    const input = new PassThrough();
    const reader = createLineReader(input);
    const first = reader.read();
    expect(reader.peek()).toBeUndefined();
    input.write('a\nb\nc');
    expect(await first).toBe('a');
    expect(reader.peek()).toBe('b');
    expect(await reader.read()).toBe('b');
    expect(reader.peek()).toBeUndefined();
    input.end();
    await reader.wait(10_000);
    expect(reader.peek()).toBe('c');
    expect([await reader.read(), await reader.read(), reader.peek()]).toEqual(['c', null, null]);
  });

  test('waiting has an end', async () => {
    const reader = createLineReader(new PassThrough());
    await reader.wait(5);
    expect(reader.peek()).toBeUndefined();
  });

  test('a hundred thousand lines are read in their order', async () => {
    const lines = Array.from({ length: 100_000 }, (_, place) => String(place));
    expect(await readAll([`${lines.join('\n')}\n`])).toEqual(lines);
  });

  test('of a line that never ends the beginning is kept, and the next line is whole', async () => {
    const part = 'x'.repeat(1_000_000);
    const [line = '', next] = await readAll([...Array.from({ length: 30 }, () => part), '\nnext']);
    expect(line.length).toBeGreaterThan(9_000_000);
    expect(line.length).toBeLessThan(12_000_000);
    expect(next).toBe('next');
  });

  test('trouble with the stream is thrown where the line was wanted', async () => {
    const input = new PassThrough();
    const reader = createLineReader(input);
    const line = reader.read();
    input.destroy(new Error('gone'));
    await expect(line).rejects.toThrow('gone');
  });
});
