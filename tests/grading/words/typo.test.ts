import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areAntonyms } from '../../../src/grading/words/antonyms.ts';
import { findEdits } from '../../../src/grading/words/typo-edits.ts';
import { isTypo } from '../../../src/grading/words/typo.ts';

const noOtherWord = (): boolean => false;

describe('findEdits', () => {
  test.each([
    ['слой', 'слой', []],
    ['матирца', 'матрица', ['swapped']],
    ['акктивация', 'активация', ['doubled']],
    ['програма', 'программа', ['single']],
    ['алгоритим', 'алгоритм', ['added']],
    ['вероятнсть', 'вероятность', ['omitted']],
    ['вентель', 'вентиль', ['replaced']],
    ['корелляция', 'корреляция', ['single', 'doubled']],
    ['слой', 'канал', null],
  ])('%s for %s', (typed, meant, kinds) => {
    const edits = findEdits(typed, meant, 2);
    expect(edits === null ? null : edits.map(({ kind }) => kind)).toEqual(kinds);
  });

  test('agrees with the distance by table, for any two words', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = measureAlignment(a, b);
        return (findEdits(a, b, 2)?.length ?? null) === (distance <= 2 ? distance : null);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });
});

describe('isTypo finds', () => {
  test.each([
    ['a missing letter of a double', 'рекурентный', 'рекуррентный'],
    ['the same in another form', 'рекурентная', 'рекуррентный'],
    ['a doubled letter', 'акктивация', 'активация'],
    ['two doubled letters mistaken', 'корелляция', 'корреляция'],
    ['a swap', 'граидент', 'градиент'],
    ['an unstressed vowel', 'алгаритм', 'алгоритм'],
    ['the same in another form', 'градеентных', 'градиентный'],
    ['ы after ц', 'функцыя', 'функции'],
    ['о after a husher', 'решотка', 'решетка'],
    ['a consonant that is not heard', 'чуствительность', 'чувствительность'],
    ['a vowel left out behind the root', 'вероятнсть', 'вероятность'],
    ['a neighbouring key where no word has it', 'вероятноцть', 'вероятность'],
    ['a swap at the beginning, in another form', 'венитлями', 'вентили'],
    ['a vowel in another form of a noun', 'вентелями', 'вентили'],
    ['a letter that stands too late', 'вероятсноть', 'вероятность'],
    ['an ending that no word has', 'обучеие', 'обучение'],
    ['a prefix written as it sounds', 'изключает', 'исключает'],
    ['a participle with ш', 'затухаюший', 'затухающий'],
    ['English: a swap', 'graident', 'gradient'],
    ['English: a swap in five letters', 'gaets', 'gates'],
    ['English: a doubled letter', 'reccurent', 'recurrent'],
    ['English: a vowel', 'gradiant', 'gradient'],
  ])('%s: %s for %s', (_, typed, keyword) => {
    expect(isTypo(typed, keyword, noOtherWord)).toBe(true);
  });
});

describe('isTypo refuses', () => {
  test.each([
    ['the word itself', 'градиент', 'градиент'],
    ['a form of it', 'градиента', 'градиент'],
    ['another first letter', 'сектор', 'вектор'],
    ['a short word', 'слон', 'слой'],
    ['five letters with a letter missing', 'фильт', 'фильтр'],
    ['a swap in five letters', 'кинга', 'книга'],
    ['a meaningful prefix', 'выключать', 'включать'],
    ['a meaningful prefix', 'облучение', 'обучение'],
    ['a meaningful prefix', 'недообучение', 'обучение'],
    ['a meaningful prefix', 'микромир', 'макромир'],
    ['a consonant more', 'нейтрон', 'нейрон'],
    ['a consonant for another', 'изменение', 'измерение'],
    ['a stressed vowel', 'модуль', 'модель'],
    ['the vowel of a verb', 'охладеть', 'охладить'],
    ['a noun of the same root', 'половинка', 'половина'],
    ['a verb in ш for щ', 'смешать', 'смещать'],
    ['ы for и where they sound unlike', 'прибитие', 'прибытие'],
    ['t for d at the end', 'карбонад', 'карбонат'],
    ['English: a word that is one with its letters swapped', 'trial', 'trail'],
    ['English: a swap at the end', 'boots', 'boost'],
    ['a paronym', 'кампания', 'компания'],
    ['a paronym in any form', 'кампаний', 'компанией'],
    ['a paronym', 'адресант', 'адресат'],
    ['a paronym', 'discreet', 'discrete'],
    ['another script', 'gradient', 'градиент'],
    ['code', 'conv_2', 'conv_3'],
    ['numbers', '123456', '123457'],
  ])('%s: %s for %s', (_, typed, keyword) => {
    expect(isTypo(typed, keyword, noOtherWord)).toBe(false);
  });

  test('what the caller knows as another word', () => {
    expect(isTypo('граидент', 'градиент', (word) => word === 'граидент')).toBe(false);
    expect(isTypo('выхад', 'выход', (word) => areAntonyms(word, 'вход'))).toBe(false);
  });
});

test('isTypo throws for no text and takes no time over a long one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (a, b) => typeof isTypo(a, b, noOtherWord) === 'boolean',
    ),
    { seed: 9, numRuns: 200 },
  );
  const started = performance.now();
  isTypo('а'.repeat(100_000), `${'а'.repeat(99_999)}б`, noOtherWord);
  expect(performance.now() - started).toBeLessThan(50);
});

/** Optimal string alignment by the whole table, to check the fast way against. */
function measureAlignment(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) =>
      row === 0 ? column : column === 0 ? row : 0,
    ),
  );
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const isSwap =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const best = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + same,
        isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      );
      const line = rows[row];
      if (line !== undefined) line[column] = best;
    }
  }
  return at(a.length, b.length);
}
