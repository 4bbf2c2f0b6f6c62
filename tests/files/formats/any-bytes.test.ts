import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FORMATS, listReadable, type FormatId } from '../../../src/deck/formats/registry.ts';
import { openSource } from '../../../src/files/formats/open-source.ts';
import { readSourceDecks } from '../../../src/files/formats/read-source.ts';
import { UserError } from '../../../src/user-error.ts';
import { read } from '../../deck/reading.ts';

async function* inTwo(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  const half = bytes.length >> 1;
  yield await Promise.resolve(bytes.subarray(0, half));
  yield bytes.subarray(half);
}

/** Reads bytes as a format; what is no mistake of the user's is thrown on. */
async function readAs(format: FormatId, bytes: Uint8Array): Promise<void> {
  try {
    const decks = await readSourceDecks(await openSource('x', inTwo(bytes), format));
    for (const { questions } of decks) {
      expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const PIECES = [
  '\n', '\n\n', ',', ';', '\t', '"', '""', '|', 'question,answer\n', '#separator:tab\n', '#columns:a\tb\n', '#deck column:1\n', '{', '}', '=', '~', '%50%', '#',
  '->', '::a::', '$CATEGORY: x\n', '// c\n', '\\', '\\n', 'TRUE', 'ANSWER: B\n', 'A. x\n', 'B) y\n', '<quiz>', '</quiz>', '<question type="multichoice">', '<question type="cloze">',
  '</question>', '<questiontext format="html">', '</questiontext>', '<text>', '</text>', '<![CDATA[', ']]>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '&amp;', '<answer fraction="100">',
  '</answer>', '<?xml version="1.0"?>', '{1:SHORTANSWER:=a~b}', '{{c1::a::b}}', '{"prompt":"a"}', '{"deck":{}}', '[1]', 'null', '---\n', 'exact: true\n', '## a {#b}\n', '- [x] a\n', 'word', 'слово', '\u2028', '1', '9e99',
]; // prettier-ignore

const texts = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => Buffer.from(parts.join(''))); // prettier-ignore

describe.each(listReadable())('any bytes read as %s', (format) => {
  test('come to decks or to one clear error', async () => {
    const bytes = fc.oneof({ weight: 4, arbitrary: texts }, fc.uint8Array({ maxLength: 200 }));
    await fc.assert(
      fc.asyncProperty(bytes, async (one) => readAs(format, one)),
      { seed: 41, numRuns: 150 },
    );
  });

  test('so does what viva wrote, cut off and spoilt anywhere', async () => {
    const deck = await read(
      '# S',
      '## What? {#a}',
      'It.',
      '',
      'Keywords: x; y',
      '',
      'Tags: t',
      '## Which?',
      '- [x] b',
      '- [ ] c',
    );
    const { writer } = FORMATS[format];
    const options = { derive: () => [], onLoss: () => undefined, now: 0 };
    let whole: Uint8Array = new Uint8Array();
    if (writer?.kind === 'bytes') whole = await (await writer.load())([deck], options);
    else if (writer !== null) {
      let text = '';
      for await (const piece of (await writer.load())([deck], options)) text += piece;
      whole = Buffer.from(text);
    }
    const spoilt = fc
      .tuple(fc.nat({ max: whole.length }), fc.nat({ max: whole.length }), fc.nat({ max: 255 }))
      .map(([end, at, byte]) => {
        const copy = Uint8Array.from(whole.subarray(0, Math.max(end, whole.length >> 1)));
        copy[at] = byte;
        return copy;
      });
    await fc.assert(
      fc.asyncProperty(spoilt, async (one) => readAs(format, one)),
      { seed: 42, numRuns: 60 },
    );
  });
});
