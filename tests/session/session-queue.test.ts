import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/deck/deck.ts';
import type { SessionQueue } from '../../src/session/session-queue.ts';
import { makeDeck, makeOpen, queueAll } from './sample-decks.ts';

const queueOf = (count: number, returns: number): SessionQueue =>
  queueAll(
    makeDeck(
      'a.md',
      Array.from({ length: count }, (_, index) => makeOpen(`q${index + 1}`)),
    ),
    returns,
  );

/** @returns the positions in the order asked; those in `wrong` are answered wrong so often */
function play(queue: SessionQueue, wrong: Record<number, number>, verdict: Verdict = 'wrong') {
  const left = { ...wrong };
  const order: number[] = [];
  for (let asked = queue.take(); asked !== null; asked = queue.take()) {
    const { position } = asked;
    order.push(position);
    const isWrong = (left[position] ?? 0) > 0;
    left[position] = (left[position] ?? 0) - 1;
    queue.settle(asked, isWrong ? verdict : 'correct');
  }
  return order;
}

describe('a question answered wrong', () => {
  test.each<[string, number, Record<number, number>, number[]]>([
    ['comes back after three others', 6, { 1: 1 }, [1, 2, 3, 4, 1, 5, 6]],
    ['comes back at the end when fewer are left', 4, { 3: 1 }, [1, 2, 3, 4, 3]],
    ['comes back twice at most', 5, { 1: 9 }, [1, 2, 3, 4, 1, 5, 1]],
    ['as the last one does not come back', 3, { 3: 9 }, [1, 2, 3]],
    ['comes back in its turn beside others', 4, { 1: 1, 2: 1 }, [1, 2, 3, 4, 1, 2]],
    ['alone in its session is asked once', 1, { 1: 9 }, [1]],
  ])('%s', (_name, count, wrong, order) => {
    expect(play(queueOf(count, 2), wrong)).toEqual(order);
  });

  test('does not come back where none should, nor when it was partly right', () => {
    expect(play(queueOf(3, 0), { 1: 9 })).toEqual([1, 2, 3]);
    expect(play(queueOf(3, 2), { 1: 9 }, 'partial')).toEqual([1, 2, 3]);
  });

  test('keeps its position and says which attempt it is', () => {
    const queue = queueOf(2, 2);
    const first = queue.take();
    if (first === null) throw new Error('there are two');
    expect(queue.settle(first, 'wrong')).toBe(true);
    queue.take();
    expect(queue.take()).toEqual({ ...first, attempt: 2 });
    expect(queue.total).toBe(2);
  });
});
