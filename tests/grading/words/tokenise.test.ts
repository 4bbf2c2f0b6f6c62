import { describe, expect, test } from '@jest/globals';
import { tokenise } from '../../../src/grading/words/tokenise.ts';

/** Tokens as `kind:text`, the kind by its first letter; marks by their text alone. */
const show = (text: string): string =>
  tokenise(text)
    .map((token) => (token.kind === 'mark' ? token.text : `${token.kind.charAt(0)}:${token.text}`))
    .join(' ');

describe('tokenise', () => {
  test.each([
    ['a hyphenated word gives its parts, each repaired by itself', 'LSTM-блоки', 'w:lstm w:блоки'],
    ['a single letter is never repaired', 'x-ось', 'w:x w:ось'],
    ['a look-alike letter inside a word is repaired', 'cеть', 'w:сеть'],
    ['names with signs stay whole', 'C++ C# 2D F1', 'c:c++ c:c# c:2d c:f1'],
    ['a minus before a number is its sign, between numbers it is not', '-3 5-3', 'n:-3 n:5 n:3'],
    ['a percent sign belongs to its number', '20 % 5%', 'n:20% n:5%'],
    ['a setting is one token', "strides = (3, 3), mode='same'", 'c:strides=3 , c:mode=same'],
    ['a formula is no setting', 'y = mx + b', 'f:y = w:mx + w:b'],
    ['a contraction with not is a negator', "don't isn't", 'n:not n:not'],
    ['a hyphen after a prefix joins', 'non-linear, недо-обучение', 'w:nonlinear , w:недообучение'],
    ['contractions are written out', 'кол-во, ф-ция', 'w:количество , w:функция'],
    ['a size is a number however typed', '3 х 3, 3×3, 3 на 3', 'n:3x3 , n:3x3 , n:3x3'],
    ['the ending of an ordinal belongs to its number', '2-й 3rd', 'n:2 n:3'],
    ['a point between words ends a sentence', 'network.Then', 'w:network . r:then'],
    ['a point inside a name does not', 'np.array node.js', 'c:np.array c:node.js'],
  ])('%s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });
});
