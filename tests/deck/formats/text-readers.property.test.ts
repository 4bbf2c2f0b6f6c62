import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAnkiText } from '../../../src/deck/formats/anki-text.ts';
import { readCsv, readTsv } from '../../../src/deck/formats/csv.ts';
import type { FormatPiece, TextReader } from '../../../src/deck/formats/format.ts';
import { chunksOf } from './read-pieces.ts';
import { uglyText } from './generated-decks.ts';

const LINES = [
  'question,answer,tags', 'Вопрос;Ответ', 'question\tchoices\tcorrect', 'sep=;', '#separator:tab', '#html:true', '#guid column:1', '#columns:Front,Back', '#', 'tags: a b',
  'a,b', 'a;b;c', 'a\tb', '"a', 'a"', '"a, b",c', '"a ""b""",c', ',', '\t', '{{c1::a}}\tb', '{{c1::', '<b>a</b>\tb', 'Q,a|b|c,2', '\\(a\\)\tb', ' ', '',
]; // prettier-ignore

const texts = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...LINES), uglyText), { maxLength: 20 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.boolean(),
  )
  .map(([lines, end, hasMark]) => (hasMark ? '\uFEFF' : '') + lines.join(end));

async function readBy(reader: TextReader, text: string, size: number): Promise<FormatPiece[]> {
  const pieces: FormatPiece[] = [];
  for await (const piece of reader(chunksOf(text, size), 'file')) pieces.push(piece);
  return pieces;
}

describe.each([
  ['CSV', readCsv],
  ['TSV', readTsv],
  ["Anki's text", readAnkiText],
])('%s', (_name, reader) => {
  test('any text is read without an error, the same whatever pieces it comes in', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const pieces = await readBy(reader, text, Math.max(1, text.length));
        expect(await readBy(reader, text, 1)).toEqual(pieces);
        expect(pieces.some(({ kind }) => kind === 'deck')).toBe(true);
        const lines = text.split(/\r\n|\r|\n/).length;
        for (const piece of pieces) {
          if (piece.kind === 'question') {
            expect(piece.question.prompt.trim()).not.toBe('');
            expect(piece.question.line).toBeLessThanOrEqual(lines);
            expect(
              piece.question.correct.every((place) => place < piece.question.choices.length),
            ).toBe(true);
          }
          if (piece.kind === 'problem') expect(piece.problem.line).toBeLessThanOrEqual(lines);
        }
      }),
      { seed: 81, numRuns: 300 },
    );
  });

  test.each([
    ['quotes that open', '"a\n'],
    ['quotes behind blanks', ' ",'],
    ['doubled quotes', '""'],
    ['gaps that open', '{{c1::a::b '],
    ['tags that open', '<div><ul><li>'],
    ['formulas that open', String.raw`\( \[ [$] [sound:`],
    ['delimiters', ',;\t|'],
    ['comments', '#\n'],
  ])('a long text of %s takes no long time', async (_what, unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const start = performance.now();
    await readBy(reader, `#html:true\n${text}`, 65_536);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
