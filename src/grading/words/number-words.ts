import type { Token } from './token.ts';

/** Every form of the number words 0..20; the place in the list is the value. */
const FORMS = [
  'zero ноль нуль ноля нуля нолю нулю нолем нулем нуле нули нулей нулям нулями нулях cero',
  'one один одна одно одного одной одному одним одну одном единица единицы единице единицу единицей',
  'two два две двух двум двумя двое двоих двойка двойки двойке двойку двойкой',
  'three три трех трем тремя трое троих тройка тройки тройке тройку тройкой',
  'four четыре четырех четырем четырьмя четверо четверых четверка четверки четверку',
  'five пять пяти пятью пятеро пятерка пятерки пятерку',
  'six шесть шести шестью шестеро',
  'seven семь семи семью семеро',
  'eight восемь восьми восемью',
  'nine девять девяти девятью',
  'ten десять десяти десятью десяток',
  'eleven одиннадцать одиннадцати',
  'twelve двенадцать двенадцати',
  'thirteen тринадцать тринадцати',
  'fourteen четырнадцать четырнадцати',
  'fifteen пятнадцать пятнадцати',
  'sixteen шестнадцать шестнадцати',
  'seventeen семнадцать семнадцати',
  'eighteen восемнадцать восемнадцати',
  'nineteen девятнадцать девятнадцати',
  'twenty двадцать двадцати двадцатью',
];

const VALUES = new Map<string, number>();
for (const [value, forms] of FORMS.entries()) {
  for (const form of forms.split(' ')) VALUES.set(form, value);
}

/** Words that are more often something else than a number: an article, a unit, a mark at school. */
const RATHER_A_WORD = 1;

/** Whether a normalised word is a number word that counts something (`три`, `seven`). */
export function isNumberWord(word: string): boolean {
  const value = VALUES.get(word);
  return value !== undefined && value !== RATHER_A_WORD;
}

const NUMERAL = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?%?$/;

/**
 * The value of a numeral (`-0.5`, `20%` as 20) or of a number word 0..20 (`одна` and `one` too, although
 * they are fillers); null for a size (`3x3`) and for anything else.
 */
export function numberValue(token: Token): number | null {
  const word = VALUES.get(token.text);
  if (word !== undefined) return word;
  if (token.kind !== 'number' || !NUMERAL.test(token.text)) return null;
  return Number.parseFloat(token.text);
}

/** Whether the value of a token comes from a word (`три`), which may as well be no number at all. */
export function isSoftNumber(token: Token): boolean {
  return VALUES.has(token.text);
}
