import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Loss, TextReader, TextWriter } from '../../../../src/deck/formats/format.ts';
import { readGift } from '../../../../src/deck/formats/gift/read-gift.ts';
import { writeGift } from '../../../../src/deck/formats/gift/write-gift.ts';
import { readMoodle } from '../../../../src/deck/formats/moodle/read-moodle.ts';
import { writeMoodle } from '../../../../src/deck/formats/moodle/write-moodle.ts';
import { uglyDecks } from '../generated-decks.ts';
import { readDecks, readProblems } from '../read-pieces.ts';
import { expectSame, moodleDecks } from './generated.ts';

const formats: readonly (readonly [string, TextWriter, TextReader])[] = [
  ['GIFT', writeGift, readGift],
  ['Moodle XML', writeMoodle, readMoodle],
];

describe.each(formats)('a deck written as %s and read again', (_format, write, read) => {
  test.each([
    ['of all kinds, with ugly characters', uglyDecks],
    ['of short answers, numbers and gaps', moodleDecks],
  ])('is the same but for what was told to be lost: decks %s', async (_name, decks) => {
    await fc.assert(
      fc.asyncProperty(decks, async (deck) => {
        const losses: Loss[] = [];
        const options = { derive: () => [], onLoss: (loss: Loss) => losses.push(loss), now: 0 };
        const text = [...write([deck], options)].join('');
        const [back, ...others] = await readDecks(read, text);
        expect(others).toEqual([]);
        expectSame(back, deck, losses);
        expect(await readProblems(read, text)).toEqual([]);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
