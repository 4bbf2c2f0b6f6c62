import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../../src/deck/deck.ts';
import type { Loss } from '../../../../src/deck/formats/format.ts';
import { readMoodle } from '../../../../src/deck/formats/moodle/read-moodle.ts';
import { writeMoodle } from '../../../../src/deck/formats/moodle/write-moodle.ts';
import { uglyDecks } from '../generated-decks.ts';
import { readDecks, readProblems } from '../read-pieces.ts';
import { expectSame, moodleDecks } from './generated.ts';

function write(deck: Deck): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const options = { derive: () => [], onLoss: (loss: Loss) => losses.push(loss), now: 0 };
  return { text: [...writeMoodle([deck], options)].join(''), losses };
}

describe('a deck written as Moodle XML and read again', () => {
  test.each([
    ['of all kinds, with ugly characters', uglyDecks],
    ['of short answers, numbers and gaps', moodleDecks],
  ])('is the same but for what was told to be lost: decks %s', async (_name, decks) => {
    await fc.assert(
      fc.asyncProperty(decks, async (deck) => {
        const { text, losses } = write(deck);
        const [back, ...others] = await readDecks(readMoodle, text);
        expect(others).toEqual([]);
        expectSame(back, deck, losses);
        expect(await readProblems(readMoodle, text)).toEqual([]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
