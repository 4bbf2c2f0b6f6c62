import { describe, expect, test } from '@jest/globals';
import { RecentMap } from '../../../src/commands/grade/recent-map.ts';

describe('RecentMap', () => {
  test('what is in use stays, what was not asked for longest goes', () => {
    const map = new RecentMap<string, string>(2);
    const made: string[] = [];
    const get = (key: string) => map.getOrMake(key, () => (made.push(key), key.toUpperCase()));
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(get)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
    expect(map.size).toBe(2);
  });
});
