import { describe, expect, test } from '@jest/globals';
import { decodeText } from '../../../src/files/formats/decode-text.ts';
import { openSource, readAll } from '../../../src/files/formats/open-source.ts';
import { readSource, readSourceDecks } from '../../../src/files/formats/read-source.ts';

/** Bytes in pieces, so that characters are cut. */
async function* inPieces(bytes: Uint8Array, size = 3): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    yield await Promise.resolve(bytes.subarray(at, at + size));
  }
}

async function decode(bytes: Uint8Array, size?: number): Promise<string> {
  let text = '';
  for await (const piece of decodeText(inPieces(bytes, size), 'x.csv')) text += piece;
  return text;
}

const TEXT = 'вопрос,ответ\n😀,é\n';

describe('text that comes in pieces', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT), 3],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 4],
    ['UTF-16, as spreadsheets write it', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 5],
    ['UTF-16 the other way round', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16(), 5],
  ])('in %s is decoded', async (_name, bytes, size) => {
    expect(await decode(bytes, size)).toBe(TEXT);
  });

  test.each([
    ['bytes of another encoding', Buffer.from('a\nb\nc \xE9 d\n', 'latin1'), 3],
    ['a character cut off at the end', Buffer.from('a\n😀').subarray(0, -1), 2],
    ['a NUL', Buffer.from('a\n\n\nb\0'), 4],
  ])('%s is refused with its line', async (_name, bytes, line) => {
    await expect(decode(bytes, 64)).rejects.toMatchObject({
      code: 'not-utf8',
      args: { path: 'x.csv', line },
    });
  });
});

describe('a file to be read', () => {
  test('is looked at and given back whole', async () => {
    const bytes = Buffer.from('question,answer\na,b\n');
    const source = await openSource('-', inPieces(bytes), null);
    expect(source.format).toBe('csv');
    expect(Buffer.from(await readAll(source)).equals(bytes)).toBe(true);
  });

  test('is in the format that the user says', async () => {
    const source = await openSource('x.csv', inPieces(Buffer.from('## A?\n\nb\n')), 'md');
    const [deck] = await readSourceDecks(source);
    expect(deck?.questions).toMatchObject([{ prompt: 'A?', answer: 'b' }]);
  });

  test('too large to be held is refused', async () => {
    const big = new Uint8Array(2 ** 28);
    const source = await openSource('x.json', inPieces(big, 2 ** 28), 'json');
    async function* twice(): AsyncGenerator<Uint8Array> {
      for (let time = 0; time < 3; time += 1) yield await Promise.resolve(big);
    }
    await expect(readAll({ ...source, bytes: twice() })).rejects.toMatchObject({
      code: 'broken-file',
      args: { reason: 'too-large' },
    });
  });

  test('of a format that is only written is refused', async () => {
    const source = await openSource('x.html', inPieces(Buffer.from('<p>')), null);
    await expect(readSource(source)).rejects.toMatchObject({ code: 'unknown-format' });
  });
});
