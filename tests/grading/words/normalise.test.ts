import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalise } from '../../../src/grading/words/normalise.ts';

describe('normalise', () => {
  test.each([
    ['Свёртка', 'свертка'],
    ['ＲｅＬＵ ﬁlter', 'relu filter'],
    ['о́бра\u00ADтный сло\u200Bй\uFEFF', 'обратный слой'],
    ['naïve Größe', 'naive grosse'],
    ['«a» “b” ‘c’', '"a" "b" \'c\''],
    ['min–max — x−y', 'min-max - x-y'],
    ['conv\\_depth \\*b\\* \\[1\\]', 'conv_depth *b* [1]'],
    ['x² 10² 10⁻³ H₂O ½', 'x2 10^2 10^-3 h2o 1/2'],
    ['3 x 3, 3×3, 3х3, 3*3, 3 * 3, 3 на 3, 3 by 3', '3x3, 3x3, 3x3, 3x3, 3x3, 3x3, 3x3'],
    ['1x1x32', '1x1x32'],
    ['с 3 на 5, разделить 6 на 3', 'с 3 на 5, разделить 6 на 3'],
    ['0,5 и -2,75', '0.5 и -2.75'],
    ['(3,3) [0,1] {1,2}', '(3,3) [0,1] {1,2}'],
    ['1,2,3', '1,2,3'],
    ['[0,5; 1]', '[0.5; 1]'],
    ['1 000 000 и 12\u00A0500', '1000000 и 12500'],
    ['64 128 256', '64 128 256'],
    ['1,000,000 and 1,000', '1000000 and 1000'],
    ['№5', '№5'],
    ['й ё Й Ё', 'й е й е'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['', ''],
  ])('%s', (typed, expected) => {
    expect(normalise(typed).text).toBe(expected);
  });

  test.each(['свёртка', 'о́бра\u00ADтный', '«3 x 3»', '1 000 000', 'conv\\_depth', '½ ﬁ …', '😀 ё'])(
    'every place leads back into what was typed: %s',
    (typed) => {
      const { text, toOriginal, toOriginalEnd } = normalise(typed);
      expect(toOriginal(text.length)).toBe(typed.length);
      for (let index = 0; index < text.length; index += 1) {
        const piece = typed.slice(toOriginal(index), toOriginalEnd(index + 1));
        expect(normalise(piece).text).toContain(text.charAt(index));
      }
    },
  );

  test('any text: places never go back, stay inside', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom('3 x 3', '0,5', '1 000', '\\_', 'ё', 'е\u0308', '\u00AD', '“', 'ﬁ', '½', 'й'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const typed = pieces.join('');
        const { text, toOriginal, toOriginalEnd } = normalise(typed);
        const places = text.split('').map((_, index) => index);
        return (
          toOriginal(text.length) === typed.length &&
          places.every(
            (index) =>
              toOriginal(index) <= toOriginal(index + 1) &&
              toOriginalEnd(index + 1) > toOriginal(index),
          )
        );
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  test('30,000 characters of anything take well under half a second', () => {
    for (const unit of ['ё', '1 ', '3 x ', 'a\u0301', '\u0301', '(1,', '1,', '\\', '½', '«']) {
      const started = performance.now();
      normalise(unit.repeat(Math.ceil(30_000 / unit.length)));
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
