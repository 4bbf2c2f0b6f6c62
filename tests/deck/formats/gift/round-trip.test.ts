import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../../src/deck/deck.ts';
import type { Loss } from '../../../../src/deck/formats/format.ts';
import { readGift } from '../../../../src/deck/formats/gift/read-gift.ts';
import { writeGift } from '../../../../src/deck/formats/gift/write-gift.ts';
import { uglyDecks } from '../generated-decks.ts';
import { expectSame, moodleDecks } from '../moodle/generated.ts';
import { readDecks, readProblems } from '../read-pieces.ts';

function write(deck: Deck): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const options = { derive: () => [], onLoss: (loss: Loss) => losses.push(loss), now: 0 };
  return { text: [...writeGift([deck], options)].join(''), losses };
}

describe('a deck written as GIFT and read again', () => {
  test.each([
    ['of all kinds, with ugly characters', uglyDecks],
    ['of short answers, numbers and gaps', moodleDecks],
  ])('is the same but for what was told to be lost: decks %s', async (_name, decks) => {
    await fc.assert(
      fc.asyncProperty(decks, async (deck) => {
        const { text, losses } = write(deck);
        const [back, ...others] = await readDecks(readGift, text);
        expect(others).toEqual([]);
        expectSame(back, deck, losses);
        expect(await readProblems(readGift, text)).toEqual([]);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
