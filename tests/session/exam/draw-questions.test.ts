import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Question } from '../../../src/deck/deck.ts';
import type { ChosenQuestion } from '../../../src/session/plan-session.ts';
import {
  drawQuestions,
  dropDoubles,
  isCheckable,
} from '../../../src/session/exam/draw-questions.ts';
import { chooseAll, makeChoice, makeDeck, makeOpen } from '../sample-decks.ts';

/** As many questions as the sizes say, a section each. */
function makeSections(source: string, sizes: readonly number[]): readonly ChosenQuestion[] {
  const questions = sizes.flatMap((size, section) =>
    Array.from({ length: size }, (_, index): Question => {
      const open = makeOpen(`${source} ${section} ${index}`, 'x');
      return { ...open, section: [`section ${section}`] };
    }),
  );
  return chooseAll([makeDeck(source, questions)]);
}

const prompts = (drawn: readonly { readonly question: Question }[]): readonly string[] =>
  drawn.map(({ question }) => question.prompt);

describe('drawQuestions', () => {
  test('with the same seed the exam is the same, with another one it is not', () => {
    const questions = makeSections('a', [30]);
    const [first, same, other] = [7, 7, 8].map((seed) => drawQuestions(questions, 10, seed));
    expect(same).toEqual(first);
    expect(prompts(other ?? [])).not.toEqual(prompts(first ?? []));
  });

  test('the questions are numbered in the order in which they are asked', () => {
    const drawn = drawQuestions(makeSections('a', [5]), 3, 1);
    expect(drawn.map(({ position, total, attempt }) => [position, total, attempt])).toEqual([
      [1, 3, 1],
      [2, 3, 1],
      [3, 3, 1],
    ]);
  });

  test('options are shuffled, each there once', () => {
    const options = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const chosen = chooseAll([makeDeck('a', [makeChoice('Which?', options, [0])])]);
    const orders = [1, 2, 3].map((seed) => drawQuestions(chosen, null, seed)[0]?.order ?? []);
    for (const order of orders) {
      expect(order.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    }
    expect(new Set(orders.map(String)).size).toBe(3);
  });

  test('without a count, or with one that is too high, all are asked', () => {
    const questions = makeSections('a', [4, 3]);
    const all = prompts(questions).toSorted();
    expect(prompts(drawQuestions(questions, null, 1)).toSorted()).toEqual(all);
    expect(prompts(drawQuestions(questions, 99, 1)).toSorted()).toEqual(all);
  });

  test('no questions make no exam', () => {
    expect(drawQuestions([], 3, 1)).toEqual([]);
  });

  test('each section has its share, rounded down or up, and no question comes twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        (sizes, wished, seed) => {
          const questions = makeSections('a', sizes);
          const count = Math.min(wished, questions.length);
          const drawn = drawQuestions(questions, count, seed);
          expect(new Set(prompts(drawn)).size).toBe(count);
          for (const [section, size] of sizes.entries()) {
            const taken = drawn.filter(({ question }) =>
              question.section.includes(`section ${section}`),
            ).length;
            const share = (size * count) / questions.length;
            expect(taken).toBeGreaterThanOrEqual(Math.floor(share));
            expect(taken).toBeLessThanOrEqual(Math.ceil(share));
          }
        },
      ),
      { seed: 5, numRuns: 200 },
    );
  });

  test('each question has the same chance, wherever it stands', () => {
    const questions = makeSections('a', [7, 2, 1]);
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 2000; seed += 1) {
      for (const prompt of prompts(drawQuestions(questions, 3, seed))) {
        counts.set(prompt, (counts.get(prompt) ?? 0) + 1);
      }
    }
    for (const { question } of questions) {
      // 600 are expected; four standard deviations are 82
      expect(Math.abs((counts.get(question.prompt) ?? 0) - 600)).toBeLessThan(82);
    }
  });

  test('a section of the same name in another sheet is another section', () => {
    const questions = [...makeSections('a', [4]), ...makeSections('b', [4])];
    for (let seed = 0; seed < 20; seed += 1) {
      const drawn = drawQuestions(questions, 2, seed);
      expect(new Set(drawn.map(({ sheet }) => sheet)).size).toBe(2);
    }
  });
});

test('a question that stands in two sheets is asked once; own ids are those of their sheet', () => {
  const hashed = { ...makeOpen('Q', 'x'), id: '0123456789ab' };
  const own = { ...makeOpen('R', 'x'), id: 'mine' };
  const questions = chooseAll([makeDeck('a', [hashed, own]), makeDeck('b', [hashed, own])]);
  expect(
    dropDoubles(questions).map(({ sheet, question }) => `${sheet} ${question.prompt}`),
  ).toEqual(['a Q', 'a R', 'b R']);
});

describe('isCheckable', () => {
  test.each<[string, Question, boolean]>([
    ['an open question with an answer', makeOpen('a', 'b'), true],
    ['an open question without one', makeOpen('a'), false],
    ['a choice with a right option', makeChoice('a', ['b', 'c'], [1]), true],
    ['a choice that marks none', makeChoice('a', ['b', 'c'], []), false],
  ])('%s: %#', (_name, question, is) => {
    expect(isCheckable(question)).toBe(is);
  });
});
