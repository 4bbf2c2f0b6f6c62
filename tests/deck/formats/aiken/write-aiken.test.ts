import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Deck } from '../../../../src/deck/deck.ts';
import { readAiken } from '../../../../src/deck/formats/aiken/read-aiken.ts';
import { writeAiken } from '../../../../src/deck/formats/aiken/write-aiken.ts';
import type { Loss } from '../../../../src/deck/formats/format.ts';
import { uglyDecks } from '../generated-decks.ts';
import { readDecks, readProblems } from '../read-pieces.ts';

function write(deck: Deck): { readonly text: string; readonly losses: readonly Loss[] } {
  const losses: Loss[] = [];
  const options = { derive: () => [], onLoss: (loss: Loss) => losses.push(loss), now: 0 };
  return { text: [...writeAiken([deck], options)].join(''), losses };
}

describe('questions with one right option', () => {
  test('come back with the same text but for what was told, and no other question is written', async () => {
    await fc.assert(
      fc.asyncProperty(uglyDecks, async (deck) => {
        const { text, losses } = write(deck);
        const [back] = await readDecks(readAiken, text);
        const left = new Set(
          losses.filter(({ code }) => code === 'question').map((loss) => loss.question),
        );
        const told = new Set(
          losses.filter(({ code }) => code === 'text').map((loss) => loss.question),
        );
        const held = deck.questions.filter(({ number }) => !left.has(number));
        expect(await readProblems(readAiken, text)).toEqual([]);
        expect(back?.questions).toHaveLength(held.length);
        for (const [place, question] of held.entries()) {
          const read = back?.questions[place];
          expect(read?.kind === 'choice' && read.correct).toEqual(
            question.kind === 'choice' && question.correct,
          );
          if (told.has(question.number) || read?.kind !== 'choice' || question.kind !== 'choice')
            continue;
          expect([read.prompt, ...read.choices]).toEqual([question.prompt, ...question.choices]);
        }
      }),
      { seed: 7, numRuns: 400 },
    );
  });
});
