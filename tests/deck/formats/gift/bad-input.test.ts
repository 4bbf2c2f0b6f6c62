import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAiken } from '../../../../src/deck/formats/aiken/read-aiken.ts';
import type { TextReader } from '../../../../src/deck/formats/format.ts';
import { readGift } from '../../../../src/deck/formats/gift/read-gift.ts';
import { readMoodle } from '../../../../src/deck/formats/moodle/read-moodle.ts';
import { measureGrowth } from '../../growth.ts';
import { uglyText } from '../generated-decks.ts';
import { chunksOf, readPieces } from '../read-pieces.ts';

async function read(reader: TextReader, text: string): Promise<number> {
  let pieces = 0;
  for await (const piece of reader(chunksOf(text, 65_536), 'file'))
    pieces += piece.kind === 'deck' ? 0 : 1;
  return pieces;
}

const xml = (inside: string): string =>
  `<quiz><question type="cloze"><questiontext><text>${inside}</text></questiontext></question></quiz>`;

describe('whatever is written again and again takes linear time', () => {
  test.each<[string, TextReader, (size: number) => string]>([
    ['open braces', readGift, (size) => 'a?{\n\n'.repeat(size)],
    ['open braces in one block', readGift, (size) => 'a?{\n'.repeat(size)],
    ['braces that only close', readGift, (size) => '}\n'.repeat(size)],
    ['options', readGift, (size) => `a?{${'~b#c'.repeat(size)}=d}`],
    ['wordings', readGift, (size) => `a?{${'=b*c#d'.repeat(size)}}`],
    ['pairs', readGift, (size) => `a?{${'=b->c '.repeat(size)}}`],
    ['numbers', readGift, (size) => `a?{#${'=1:2'.repeat(size)}}`],
    ['signs of feedback', readGift, (size) => `a?{=b${'#'.repeat(size)}}`],
    ['backslashes', readGift, (size) => `${'\\'.repeat(size)}?{=b}`],
    ['shares of the marks', readGift, (size) => `a?{${'~%50'.repeat(size)}}`],
    ['marks in comments', readGift, (size) => `// ${'[id:'.repeat(size)}\na?{=b}`],
    ['tags in comments', readGift, (size) => `// ${'[tag:a]'.repeat(size)}\na?{=b}`],
    ['underscores', readGift, (size) => `${'___ '.repeat(size)}{=b}`],
    ['stars', readGift, (size) => `a?{=${'b *'.repeat(size)}}`],
    ['tags of HTML', readGift, (size) => `[html]${'<b><ul><li>'.repeat(size)}{=b}`],
    ['names', readGift, (size) => `::${'a '.repeat(size)}::b?{=c}`],
    ['slashes in a category', readGift, (size) => `$CATEGORY: ${'a/'.repeat(size)}\n\nb?{=c}`],
    ['questions without options in Aiken', readAiken, (size) => 'a?\n\n'.repeat(size)],
    ['lines of a question in Aiken', readAiken, (size) => 'a?\n'.repeat(size)],
    ['lines of an option in Aiken', readAiken, (size) => `a?\nA. a\n${'b\n'.repeat(size)}`],
    ['options in Aiken', readAiken, (size) => `a?\n${'A. a\n'.repeat(size)}ANSWER: A`],
    ['embedded answers', readMoodle, (size) => xml('{1:SA:=a}'.repeat(size))],
    ['embedded answers that do not end', readMoodle, (size) => xml('{1:SA:=a'.repeat(size))],
    ['embedded alternatives', readMoodle, (size) => xml(`{1:SA:${'~=a#b'.repeat(size)}}`)],
    ['embedded options', readMoodle, (size) => xml('{1:MC:=a~b}'.repeat(size))],
    ['backslashes before a brace', readMoodle, (size) => xml(`{1:SA:=${'\\}'.repeat(size)}}`)],
  ])('%s', async (_name, reader, build) => {
    const { factor, most } = await measureGrowth((size) => read(reader, build(size)), 2500);
    expect(factor).toBeLessThan(most);
  });
});

describe('a block of more than four million characters', () => {
  test('is passed over, and the next one read', async () => {
    const pieces: unknown[] = [];
    const text = `${'word word word?\n'.repeat(300_000)}{=b}\n\nc?{=d}`;
    for await (const piece of readGift(chunksOf(text, 65_536), 'file')) {
      pieces.push(piece.kind === 'problem' ? piece.problem.args : piece.kind);
    }
    expect(pieces).toEqual([{ reason: 'too-long' }, 'question']);
  });

  test('pairs below a long text are no way around it', async () => {
    const text = `${'word '.repeat(100_000)}{${'=b -> c '.repeat(10_000)}}`;
    expect(await read(readGift, text)).toBe(1);
  });
});

describe('anything at all', () => {
  const soup = fc
    .array(
      fc.oneof(
        uglyText,
        fc.constantFrom(
          '{',
          '}',
          '{=',
          '~',
          '=',
          '#',
          '####',
          '->',
          '%50%',
          '::',
          '//',
          '\n',
          '\n\n',
          '\\',
          '$CATEGORY: a',
          '{#1..',
          'A. ',
          '\nA) ',
          '\nANSWER: ',
        ),
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

  test.each([
    ['GIFT', readGift],
    ['Aiken', readAiken],
  ])('%s: is read or reported, and each question asks something', async (_name, reader) => {
    await fc.assert(
      fc.asyncProperty(soup, async (text) => {
        for (const piece of await readPieces(reader, text)) {
          if (piece.kind !== 'question') continue;
          expect(piece.question.prompt).not.toBe('');
          expect(piece.question.gaps.length > 0).toBe(piece.question.kind === 'cloze');
          expect(piece.question.choices.length > 1).toBe(piece.question.kind === 'choice');
        }
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});
