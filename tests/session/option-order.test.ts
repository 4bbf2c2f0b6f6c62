import { describe, expect, test } from '@jest/globals';
import { createRandom } from '../../src/session/chance.ts';
import { orderOptions } from '../../src/session/option-order.ts';

const seeds = Array.from({ length: 30 }, (_, seed) => seed);

describe('the order of options', () => {
  test('is that of the sheet without chance', () => {
    expect(orderOptions(['a', 'b', 'all of the above', 'c'], null)).toEqual([0, 1, 2, 3]);
  });

  test('is mixed by chance, and the same with the same seed', () => {
    const choices = ['queue', 'stack', 'tree', 'graph'];
    const orders = seeds.map((seed) => orderOptions(choices, createRandom(seed)).join());
    expect(new Set(orders).size).toBeGreaterThan(5);
    expect(orderOptions(choices, createRandom(3)).join()).toBe(orders[3]);
    expect(orders.every((order) => order.split(',').toSorted().join() === '0,1,2,3')).toBe(true);
  });

  test.each([
    'All of the above',
    'none of these',
    '*Neither of the above*',
    'Все перечисленные варианты',
    'всё из перечисленного',
    'Все вышеперечисленное',
    'Ничего из перечисленного',
    'ни один из них',
    'Нет верного ответа',
  ])('what speaks of the others stays behind them: %s', (closing) => {
    const orders = seeds.map((seed) => orderOptions([closing, 'b', 'c', 'd'], createRandom(seed)));
    expect(orders.every((order) => order.at(-1) === 0)).toBe(true);
    expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(3);
  });

  test.each(['A and B', 'both a) and c)', '1 и 3', 'варианты а и б', 'A, B and C'])(
    'nothing moves where an option names others: %s',
    (naming) => {
      const choices = ['x', 'y', 'z', naming];
      expect(
        seeds.every((seed) => orderOptions(choices, createRandom(seed)).join() === '0,1,2,3'),
      ).toBe(true);
    },
  );

  test.each([
    'all pairs',
    'none',
    'любой узел графа',
    'Allen',
    'нетто',
    'a tree',
    '1 or more nodes',
  ])('an option that is only like one of these moves: %s', (plain) => {
    const orders = seeds.map((seed) => orderOptions(['x', 'y', 'z', plain], createRandom(seed)));
    expect(orders.some((order) => order[0] === 3)).toBe(true);
  });
});
