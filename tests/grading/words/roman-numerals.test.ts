import { describe, expect, test } from '@jest/globals';
import { ordinalValue } from '../../../src/grading/words/ordinals.ts';
import { tokenise } from '../../../src/grading/words/tokenise.ts';

const numbersOf = (text: string): readonly string[] =>
  tokenise(text)
    .filter(({ kind }) => kind === 'number')
    .map((token) => token.text);

describe('Roman numerals', () => {
  test.each([
    ['XIX век', ['19']],
    ['в XIX и XX веках', ['19', '20']],
    ['XVIII–XIX века', ['18', '19']],
    ['в XIX', ['19']],
    ['I век', ['1']],
    ['the XIV century', ['14']],
    ['Людовик XIV правил', ['14']],
    ['Charles V', ['5']],
    ['Пётр I правил', ['1']],
    ['Alexander the Second', ['2']],
    ['Chapter IV', ['4']],
  ])('%s: %j', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });

  test.each([
    'I mix it',
    'Then I went home',
    'Yesterday I went',
    'MIX THE PAINT',
    'vitamin C',
    'drive D',
    'the C language',
    'a CD',
    'x and v',
    'civil law',
    'the second layer',
  ])('%s: none', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });
});

describe('ordinalValue', () => {
  test.each([
    ['девятнадцатом', 19],
    ['третьего', 3],
    ['третий', 3],
    ['второй', 2],
    ['сороковые', 40],
    ['nineteenth', 19],
    ['пяти', null],
    ['трети', null],
    ['second', null],
    ['сотрудник', null],
  ])('%s: %p', (word, value) => {
    expect(ordinalValue(word)).toBe(value);
  });
});

test('small words in capitals are names, unless all of the text is in capitals', () => {
  const kindsOf = (text: string): readonly string[] => tokenise(text).map(({ kind }) => kind);
  expect(kindsOf('WHERE drops rows')[0]).toBe('code');
  expect(kindsOf('Where it drops rows')[0]).not.toBe('code');
  expect(kindsOf('WHERE IT DROPS ROWS')[0]).not.toBe('code');
});
