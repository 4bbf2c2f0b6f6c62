import { describe, expect, test } from '@jest/globals';
import { readPassage } from '../../src/grading/hearing/passage.ts';
import { readRuns, shareRuns } from '../../src/grading/letter-runs.ts';

const share = (reference: string, answer: string): number =>
  shareRuns(readRuns(readPassage(reference)), readPassage(answer));

describe('comparing wordings by their letters', () => {
  test.each([
    ['Лёд легче воды', 'Лед легче воды!', 1],
    ['Ice floats', 'ice FLOATS', 1],
    ['Лёд легче воды', '', 0],
    ['', 'anything', 0],
    ['Ice floats', 'buy gum', 0],
  ])('"%s" by "%s" is %p', (reference, answer, expected) => {
    expect(share(reference, answer)).toBe(expected);
  });

  test('a misspelt word and a compound share most of their letters with what is meant', () => {
    expect(share('the electrical field', 'the elektrical field')).toBeGreaterThan(0.6);
    expect(share('a foot path', 'a footpath')).toBeGreaterThan(0.5);
  });

  test('the same words side by side share more than the same words apart', () => {
    const reference = 'the pump moves cold water up';
    expect(share(reference, 'the pump moves cold water')).toBeGreaterThan(
      share(reference, 'cold the water moves pump'),
    );
  });

  test('Cyrillic and Latin letters are not taken for one another', () => {
    expect(share('сорт масло', 'copt macno')).toBe(0);
  });
});
