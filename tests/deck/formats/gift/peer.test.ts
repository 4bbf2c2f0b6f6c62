import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { GAP, tagsOf, type Deck, type Question } from '../../../../src/deck/deck.ts';
import { writeFormulas } from '../../../../src/deck/formats/moodle/formulas.ts';
import { writeGift } from '../../../../src/deck/formats/gift/write-gift.ts';
import { uglyDecks } from '../generated-decks.ts';
import { moodleDecks } from '../moodle/generated.ts';

/** What another reader of GIFT finds. */
interface Found {
  readonly type: string;
  readonly id: string | null;
  readonly tags: readonly string[] | null;
  readonly stem: { readonly format: string; readonly text: string };
  readonly choices?: readonly {
    readonly isCorrect: boolean;
    readonly weight: number | null;
    readonly text: { readonly text: string };
  }[];
  readonly isTrue?: boolean;
  readonly globalFeedback?: { readonly text: string } | null;
}

const TYPES: Readonly<Record<Question['kind'], readonly string[]>> = {
  open: ['Essay', 'Short', 'Numerical'],
  choice: ['MC', 'TF', 'Short', 'Essay'],
  cloze: ['Short', 'Numerical', 'Essay'],
};

function readElsewhere(deck: Deck): readonly Found[] {
  const options = { derive: () => [], onLoss: () => {}, now: 0 };
  const found = parse([...writeGift([deck], options)].join('')) as unknown as readonly Found[];
  return found.filter(({ type }) => type !== 'Category' && type !== 'Description');
}

/** It takes options with an arrow for pairs, where Moodle does not. */
function hasArrow(question: Question): boolean {
  return question.kind === 'choice' && question.choices.some((choice) => choice.includes('->'));
}

describe('gift-pegjs reads what viva writes', () => {
  test.each([
    ['of all kinds, with ugly characters', uglyDecks],
    ['of short answers, numbers and gaps', moodleDecks],
  ])('every question, its id, tags, text and options: decks %s', (_name, decks) => {
    fc.assert(
      fc.property(decks, (deck) => {
        fc.pre(!deck.questions.some(hasArrow));
        const found = readElsewhere(deck);
        expect(found).toHaveLength(deck.questions.length);
        for (const [place, question] of deck.questions.entries()) {
          const read = found[place];
          if (read === undefined) continue;
          expect(TYPES[question.kind]).toContain(read.type);
          expect(read.id).toBe(question.id);
          expect(read.tags ?? []).toEqual(tagsOf(deck, question));
          if (!question.prompt.includes(GAP))
            expect(read.stem).toEqual({ format: 'markdown', text: writeFormulas(question.prompt) });
          if (question.kind !== 'choice') continue;
          if (read.type === 'TF') expect(read.isTrue).toBe(question.correct[0] === 0);
          if (read.type !== 'MC') continue;
          const isRight = new Set(question.correct);
          expect(read.choices?.map(({ text }) => text.text)).toEqual(
            question.choices.map(writeFormulas),
          );
          expect(
            read.choices?.map(({ isCorrect, weight }) => isCorrect || (weight ?? 0) > 0),
          ).toEqual(question.choices.map((_, at) => isRight.has(at)));
        }
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
