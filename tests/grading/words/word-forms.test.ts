import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { familyKeys, formKeys, sameWord } from '../../../src/grading/words/word-forms.ts';

describe('words with a negative or opposite prefix never match their base', () => {
  test.each([
    ['обучение', 'переобучение'],
    ['обучение', 'недообучение'],
    ['переобучение', 'недообучение'],
    ['обучить', 'переобучить'],
    ['линейный', 'нелинейный'],
    ['зависимость', 'независимость'],
    ['устойчивый', 'неустойчивый'],
    ['нормализация', 'денормализация'],
    ['кодировать', 'декодировать'],
    ['полезный', 'бесполезный'],
    ['опасный', 'безопасный'],
    ['вход', 'выход'],
    ['входить', 'выходить'],
    ['ввести', 'вывести'],
    ['включать', 'выключать'],
    ['включать', 'исключать'],
    ['симметричный', 'асимметричный'],
    ['макроэкономика', 'микроэкономика'],
    ['linear', 'nonlinear'],
    ['supervised', 'unsupervised'],
    ['overfitting', 'underfitting'],
    ['fitting', 'overfitting'],
    ['stable', 'unstable'],
    ['regular', 'irregular'],
    ['dependent', 'independent'],
    ['encoder', 'decoder'],
    ['known', 'unknown'],
  ])('%s, %s', (a, b) => {
    expect(sameWord(a, b)).toBeNull();
    expect(sameWord(b, a)).toBeNull();
  });
});

describe('tiers', () => {
  test.each([
    ['слой', 'слой', 'exact'],
    ['памяти', 'память', 'form'],
    ['исключает', 'исключение', 'family'],
    ['активация', 'активировать', 'family'],
    ['нормализованный', 'нормализация', 'family'],
    ['сверточный', 'свертка', 'family'],
    ['исторический', 'история', 'family'],
    ['линейность', 'линейный', 'family'],
    ['вычислительный', 'вычислять', 'family'],
    ['обработка', 'обрабатывать', 'family'],
    ['замена', 'заменять', 'family'],
    ['количественный', 'количество', 'family'],
    ['адаптивный', 'адаптация', 'family'],
    ['быстрота', 'быстрый', 'family'],
    ['дропаут', 'dropout', 'loan'],
    ['экономика', 'экономия', null],
    ['класс', 'классика', null],
    ['цикл', 'циклон', null],
    ['matrices', 'matrix', 'form'],
    ['chosen', 'choose', 'form'],
    ['normalised', 'normalize', 'form'],
    ['modelling', 'modeling', 'form'],
    ['behaviour', 'behavior', 'form'],
    ['randomly', 'random', 'form'],
    ['largest', 'large', 'form'],
    ['easier', 'easy', 'form'],
    ['viruses', 'virus', 'form'],
    ['exclusion', 'exclude', 'family'],
    ['density', 'dense', 'family'],
    ['stability', 'stable', 'family'],
    ['classification', 'classify', 'family'],
    ['convolution', 'convolve', 'family'],
    ['history', 'historical', 'family'],
    ['university', 'universe', null],
    ['organization', 'organ', null],
    ['general', 'generate', null],
    ['layer', 'lay', null],
    ['νευρωνες', 'νευρωνας', 'form'],
    ['нейроні', 'нейронів', 'form'],
    ['神经', '神经网络', null],
    ['x1', 'x2', null],
  ])('%s and %s: %s', (a, b, tier) => {
    expect(sameWord(a, b)).toBe(tier);
    expect(sameWord(b, a)).toBe(tier);
  });
});

describe('keys', () => {
  test('the word itself comes first, and family keys hold all form keys', () => {
    for (const word of ['память', 'исключает', 'networks', 'go', 'δίκτυο', 'x']) {
      expect(formKeys(word)[0]).toBe(`=${word}`);
      expect(familyKeys(word)).toEqual(expect.arrayContaining([...formKeys(word)]));
    }
  });

  test('a word of any characters has keys, and meets itself and others the same both ways', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'аеиоуыйьъвлстнрчщ'.split('')), maxLength: 14 }),
    );
    fc.assert(
      fc.property(word, word, (a, b) => {
        const isWhole = formKeys(a).includes(`=${a}`) && sameWord(a, a) === 'exact';
        return isWhole && sameWord(a, b) === sameWord(b, a);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('a long word costs no more keys than a short one', () => {
    expect(formKeys('а'.repeat(100_000)).length).toBeLessThan(60);
    expect(formKeys('κ'.repeat(100_000)).length).toBeLessThan(60);
  });
});

test('two letters of a word are no verb that a noun is made of', () => {
  expect(sameWord('вней', 'внимание')).toBeNull();
  expect(sameWord('ввод', 'вводить')).toBe('family');
});
