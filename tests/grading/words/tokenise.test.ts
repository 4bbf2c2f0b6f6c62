import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSoftNumber, numberValue } from '../../../src/grading/words/number-words.ts';
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
    ['a look-alike letter inside a word is repaired', 'cеть вeс', 'w:сеть w:вес'],
    ['a Cyrillic letter in a Latin word is repaired', 'LSТM dаta', 'w:lstm w:data'],
    ['a word mixed beyond repair stays', 'слойs', 'w:слойs'],
    ['names with signs stay whole', 'C++ C# 2D F1', 'c:c++ c:c# c:2d c:f1'],
    [
      'names with underscores, digits or points are code',
      'x_t conv2d tf.nn',
      'c:x_t c:conv2d c:tf.nn',
    ],
    ['underscores at the edges are emphasis', '_слово_ __init__', 'w:слово w:init'],
    ['a minus before a number is its sign, between numbers it is not', '-3 5-3', 'n:-3 n:5 n:3'],
    ['a plus sign and empty zeros are dropped', '+5 007 1.50 2.0 .5', 'n:5 n:7 n:1.5 n:2 n:0.5'],
    ['an exponent belongs to its number', '1e-3 2E5', 'n:1e-3 n:2e5'],
    ['a percent sign belongs to its number', '20 % 5%', 'n:20% n:5%'],
    ['a unit does not', '10мс 3 кг', 'n:10 w:мс n:3 w:кг'],
    ['versions, dates and addresses are code', '1.2.3 12.05.2020', 'c:1.2.3 c:12.05.2020'],
    ['a size is a number however typed', '3 х 3, 3×3, 3 на 3', 'n:3x3 , n:3x3 , n:3x3'],
    ['also without spaces', '1на1, 3 на3, 3by3', 'n:1x1 , n:3x3 , n:3x3'],
    [
      'also behind a preposition, if without spaces',
      'с 3на3 и с 3 на 5',
      'r:с n:3x3 f:и r:с n:3 r:на n:5',
    ],
    ['a size may have an open end', '1x1x(каналов) 1x1xC', 'n:1x1 ( w:каналов ) n:1x1 w:c'],
    ['the ending of an ordinal belongs to its number', '2-й 3rd 5-го', 'n:2 n:3 n:5'],
    ['tens and ones make one number', 'forty-six and twenty one', 'n:46 f:and n:21'],
    ['in Russian too, in any case', 'сорок шесть, из тридцати двух', 'n:46 , r:из n:32'],
    ['hundreds and scales', 'two hundred, 1.5 million, a thousand', 'n:200 , n:1500000 , n:1000'],
    ['a year in words', 'тысяча восемьсот шестьдесят один, две тысячи сто', 'n:1861 , n:2100'],
    [
      'numbers side by side stay apart',
      'пять шесть, twenty thirty, 3 40',
      'n:пять n:шесть , n:twenty n:30 , n:3 n:40',
    ],
    ['a percentage takes nothing on', '20% пять', 'n:20% n:пять'],
    ['a scale without a number is a word', 'тысячи птиц', 'w:тысячи w:птиц'],
    [
      'number words are numbers, articles are not',
      'три seven one одна',
      'n:три n:seven f:one f:одна',
    ],
    ['a contraction with not is a negator', "don't isn’t", 'n:not n:not'],
    ['other contractions leave their first part', "it's layer's we've", 'f:it w:layer f:we'],
    ['a French elision gives two words', "l'eau", "w:l ' w:eau"],
    ['an apostrophe can stand for ъ', "об'ем", 'w:объем'],
    ['a hyphen after a prefix joins', 'non-linear, недо-обучение', 'w:nonlinear , w:недообучение'],
    [
      'contractions are written out',
      'кол-во, ф-ций, ф-я, вер-ть, обуч-я',
      'w:количество , w:функций , w:функция , w:вероятность , w:обучения',
    ],
    ['abbreviations with points are one token', 'т.е. e.g. u.s.a.', 'f:те f:eg w:usa'],
    [
      'a point between words ends a sentence',
      'network.Then сети.Потом',
      'w:network . r:then w:сети . r:потом',
    ],
    ['a point inside a name does not', 'np.array node.js', 'c:np.array c:node.js'],
    ['LaTeX gives its names and letters', '\\frac{a}{b}', '\\ w:frac { f:a } { w:b }'],
    ['arrows and comparisons are one mark', 'a -> b >= c', 'f:a -> w:b >= w:c'],
    [
      'negators',
      'не ни нет нельзя без not never cannot',
      'n:не n:ни n:нет n:нельзя n:без n:not n:never n:cannot',
    ],
    ['scripts without spaces are cut into words', '神经 网络', 'w:神经 w:网络'],
    ['emoji are marks', '😀 да', '😀 f:да'],
    ['nothing gives nothing', ' \n\t', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });
});

describe('settings', () => {
  test.each([
    ['strides=3', 'strides=3', '3'],
    ['strides = 3', 'strides=3', '3'],
    ['strides=(3,3)', 'strides=3', '3'],
    ['strides=[3, 3]', 'strides=3', '3'],
    ['strides = [3; 3]', 'strides=3', '3'],
    ['strides=(3 3)', 'strides=3', '3'],
    ['strides=3,3', 'strides=3', '3'],
    ['strides=3x3', 'strides=3', '3'],
    ['strides=3,3,3', 'strides=(3,3,3)', '(3,3,3)'],
    ['strides=3,1', 'strides=3.1', '3.1'],
    ['rate=0,5', 'rate=0.5', '0.5'],
    ['kernel_size=(3,5)', 'kernel_size=(3,5)', '(3,5)'],
    ["border_mode='same'", 'border_mode=same', 'same'],
    ['border_mode = same', 'border_mode=same', 'same'],
    ['activation="relu"', 'activation=relu', 'relu'],
    ['activation=relu.', 'activation=relu', 'relu'],
    ['rate=0,5', 'rate=0.5', '0.5'],
    ['k=3', 'k=3', '3'],
    ['lr=1e-3', 'lr=1e-3', '1e-3'],
  ])('%s is one code token', (text, written, value) => {
    const [token] = tokenise(text);
    expect(token).toMatchObject({ kind: 'code', text: written, value });
  });

  test.each(['y = mx + b', 'n=5x', 'conv = depthwise', 'x == 3', 'шаг=3', 'f = m*a', 'a ='])(
    '%s is none',
    (text) => {
      expect(tokenise(text).every((token) => token.value === null)).toBe(true);
    },
  );
});

describe('number values', () => {
  test.each([
    ['3', 3, false],
    ['-0,5', -0.5, false],
    ['20 %', 20, false],
    ['1e-3', 0.001, false],
    ['1 000 000', 1_000_000, false],
    ['три', 3, true],
    ['тройкой', 3, true],
    ['ноль', 0, true],
    ['одна', 1, true],
    ['one', 1, true],
    ['единица', 1, true],
    ['twenty', 20, true],
    ['3x3', null, false],
    ['слой', null, false],
  ])('%s', (text, value, isSoft) => {
    const [token] = tokenise(text);
    if (token === undefined) throw new Error('no token');
    expect([numberValue(token), isSoftNumber(token)]).toEqual([value, isSoft]);
  });
});

describe('places', () => {
  test.each([
    ['Свёртка 3 x 3, cлoй', ['Свёртка', '3 x 3', ',', 'cлoй']],
    ['strides = (3, 3);', ['strides = (3, 3)', ';']],
    ['conv\\_depth\\_2', ['conv\\_depth\\_2']],
    ['о́бра\u00ADтный сло\u200Bй!', ['о́бра\u00ADтный', 'сло\u200Bй', '!']],
    ['½ пути', ['½', '½', '½', 'пути']],
    ['1 000 000 раз', ['1 000 000', 'раз']],
    ["don't 2-й кол-во", ["don't", '2-й', 'кол-во']],
  ])('the words of %s are those typed', (text, expected) => {
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test('tokens of any text stand in order, inside it, and each covers something', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        'a=',
        "='",
        '(3,',
        '3 x ',
        "n't ",
        'т.е.',
        '-1',
        '_',
        '.',
        '%',
        '\\',
        '卷积',
        '1.2',
        'x',
        "'",
        '-',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        const places = tokenise(text);
        return places.every(
          ({ start, end, text: written }, at) =>
            written !== '' &&
            start >= (places[at - 1]?.start ?? 0) &&
            end > start &&
            end <= text.length,
        );
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('30,000 characters of anything take well under half a second', () => {
    const units = [
      'а',
      'a.',
      '1 ',
      '(1,',
      '-1',
      'кол-',
      'a=',
      '\\',
      "'a",
      'a-',
      '́а',
      '畳',
      '1x',
      '_',
    ];
    for (const unit of units) {
      const started = performance.now();
      tokenise(unit.repeat(Math.ceil(30_000 / unit.length)));
      expect(performance.now() - started).toBeLessThan(500);
    }
  });
});
