import { describe, expect, test } from '@jest/globals';
import { planSession } from '../../src/session/plan-session.ts';
import { chooseAll, makeChoice, makeDeck, makeOpen } from './sample-decks.ts';

const deck = makeDeck('a.md', [
  makeOpen('one'),
  makeOpen('two'),
  makeChoice('three', ['a', 'b', 'c', 'd', 'e', 'f'], [1]),
  makeOpen('four'),
]);
const other = makeDeck('b.md', [makeOpen('five')]);

const prompts = (wishes: Parameters<typeof planSession>[1]) =>
  planSession(chooseAll([deck, other]), wishes).map(({ question }) => question.prompt);

describe('planSession', () => {
  test('without wishes, every question of every deck is asked in the order of the sheets', () => {
    expect(prompts({ count: null, shuffle: null })).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
  });

  test('questions are numbered from 1 and know how many there are', () => {
    const plan = planSession(chooseAll([deck, other]), { count: 2, shuffle: null });
    expect(plan.map(({ position, total }) => [position, total])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });

  test('when more are wished for than there are, all are asked', () => {
    expect(prompts({ count: 99, shuffle: null })).toHaveLength(5);
  });

  test('with the same seed the order is the same, with another seed another', () => {
    expect(prompts({ count: null, shuffle: 7 })).toEqual(prompts({ count: null, shuffle: 7 }));
    const orders = [1, 2, 3, 4, 5].map((shuffle) => prompts({ count: null, shuffle }).join());
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  test('a shuffled plan holds each question once', () => {
    expect(prompts({ count: null, shuffle: 3 }).toSorted()).toEqual(
      ['one', 'two', 'three', 'four', 'five'].toSorted(),
    );
  });

  test('options keep their order unless shuffled, and are never lost', () => {
    const orderOf = (shuffle: number | null) =>
      planSession(chooseAll([deck]), { count: null, shuffle }).find(
        ({ question }) => question.kind === 'choice',
      )?.order;
    expect(orderOf(null)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(orderOf(11)?.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    expect([1, 2, 3, 4].some((seed) => orderOf(seed)?.join() !== '0,1,2,3,4,5')).toBe(true);
  });
});
