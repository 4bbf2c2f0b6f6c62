import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../../src/deck/key-point.ts';
import {
  hasWildcard,
  readWording,
  showWording,
} from '../../../../src/deck/formats/moodle/wording.ts';
import { writeWording } from '../../../../src/deck/formats/moodle/show-answer.ts';

/** A wording as one line. */
function show(steps: readonly Step[] | undefined): string {
  return (steps ?? [])
    .map((step) => step.map(({ kind, text }) => `${kind}:${text}`).join(' '))
    .join(' > ');
}

describe('a short answer as the wording of a key point', () => {
  test.each([
    ['no one', 'words:no one', false],
    ['photosynth*', 'prefix:photosynth', false],
    ['green photosynth*', 'words:green prefix:photosynth', false],
    ['* Nile *', 'words:Nile', false],
    ['red * blue', 'words:red > words:blue', false],
    ['red*blue', 'prefix:red > words:blue', true],
    ['*phyll', 'words:phyll', true],
    ['*', '', false],
    ['a\\*b', 'words:a*b', false],
    ['\\*', 'literal:*', false],
    ['==', 'literal:==', false],
    ['a > b | "c"', 'words:a > b | "c"', false],
    ['1889', 'number:1889', false],
    ['C++', 'words:C++', false],
    ['`ls`', 'words:`ls`', false],
  ])('%j', (answer, wording, isWider) => {
    const read = readWording(answer);
    expect(show(read.alternative?.steps)).toBe(wording);
    expect(read.isWider).toBe(isWider);
    if (read.alternative !== null && !isWider) {
      expect(show(readWording(writeWording(read.alternative)).alternative?.steps)).toBe(wording);
    }
  });

  test.each([
    ['f(x), g', 'f(x), g'],
    ['a; b', 'a; b'],
    ['a | b', 'a \\| b'],
    ['"a"', '\\"a\\"'],
    ['5 > 4', '5 \\> 4'],
  ])('%j is told as %j', (answer, text) => {
    expect(readWording(answer).alternative?.text).toBe(text);
  });

  test('a star that is written out is no wildcard', () => {
    expect([hasWildcard('a*'), hasWildcard('a\\*'), hasWildcard('a')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([showWording('a*'), showWording('a\\*')]).toEqual(['a…', 'a*']);
  });
});
