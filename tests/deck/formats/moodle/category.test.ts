import { describe, expect, test } from '@jest/globals';
import {
  findRoot,
  holdsSection,
  readCategory,
  writeCategory,
} from '../../../../src/deck/formats/moodle/category.ts';

describe('the path of a category', () => {
  test.each([
    ['$course$/top/Space/Moons', ['Space', 'Moons']],
    ['$system$/Space', ['Space']],
    ['top/Space', ['Space']],
    ['Space / Moons ', ['Space', 'Moons']],
    ['A//B/C', ['A/B', 'C']],
    ['$course$/top', []],
    ['top', []],
    ['', []],
    ['/', []],
    ['Space/top', ['Space', 'top']],
    ['$5 a day/x', ['$5 a day', 'x']],
  ])('%j is read as %j', (path, names) => {
    expect(readCategory(path)).toEqual(names);
  });

  test.each([
    [['Space', 'Moons'], '$course$/top/Space/Moons', true],
    [['A/B'], '$course$/top/A//B', true],
    [['top', 'x'], '$course$/top/top/x', true],
    [['a  b'], '$course$/top/a b', false],
    [['/a'], '$course$/top///a', false],
    [[''], '$course$/top/', false],
  ])('%j is written as %j', (names, path, isHeld) => {
    expect(writeCategory(names)).toBe(path);
    expect(holdsSection([], names)).toBe(isHeld);
  });

  test('the title of a deck is its root where a comment and a path can hold it', () => {
    expect([null, 'Moons', 'a\nb', 'a\\'].map(findRoot)).toEqual([[], ['Moons'], [], []]);
  });
});
