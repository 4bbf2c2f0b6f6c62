import { expect, test } from '@jest/globals';
import { antonymsOf, areAntonyms } from '../../../src/grading/words/antonyms.ts';
import { formKeys } from '../../../src/grading/words/word-forms.ts';

test.each([
  ['входу', 'выходов'],
  ['входной', 'выходного'],
  ['увеличивается', 'уменьшили'],
  ['больше', 'меньше'],
  ['до', 'после'],
  ['перед', 'после'],
  ['включен', 'выключает'],
  ['открыт', 'закрыла'],
  ['быстрее', 'медленнее'],
  ['линейная', 'нелинейных'],
  ['сложением', 'вычитания'],
  ['inputs', 'output'],
  ['increases', 'decreased'],
  ['before', 'after'],
  ['more', 'less'],
  ['up', 'down'],
  ['supervised', 'unsupervised'],
])('%s and %s are opposites, both ways', (a, b) => {
  expect(areAntonyms(a, b)).toBe(true);
  expect(areAntonyms(b, a)).toBe(true);
});

test.each([
  ['вход', 'входа'],
  ['канал', 'слой'],
  ['больше', 'больше'],
  ['увеличить', 'увеличение'],
  ['before', 'between'],
])('%s and %s are not', (a, b) => {
  expect(areAntonyms(a, b)).toBe(false);
});

test('the keys of the opposites meet the opposite and never the word itself', () => {
  expect(formKeys('выход').some((key) => antonymsOf('вход').has(key))).toBe(true);
  expect(formKeys('вход').some((key) => antonymsOf('вход').has(key))).toBe(false);
  expect(antonymsOf('тензор').size).toBe(0);
});
