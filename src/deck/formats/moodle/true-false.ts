/** What the two options of a true/false question are called. */
export interface TrueFalseWords {
  readonly true: string;
  readonly false: string;
}

const ENGLISH: TrueFalseWords = { true: 'True', false: 'False' };
const WORDS: ReadonlyMap<string, TrueFalseWords> = new Map([
  ['ru', { true: 'Верно', false: 'Неверно' }],
  ['uk', { true: 'Правильно', false: 'Неправильно' }],
  ['be', { true: 'Праўда', false: 'Няпраўда' }],
  ['bg', { true: 'Вярно', false: 'Невярно' }],
  ['de', { true: 'Wahr', false: 'Falsch' }],
  ['fr', { true: 'Vrai', false: 'Faux' }],
  ['es', { true: 'Verdadero', false: 'Falso' }],
  ['pt', { true: 'Verdadeiro', false: 'Falso' }],
  ['it', { true: 'Vero', false: 'Falso' }],
  ['nl', { true: 'Waar', false: 'Onwaar' }],
  ['pl', { true: 'Prawda', false: 'Fałsz' }],
  ['cs', { true: 'Pravda', false: 'Nepravda' }],
  ['sv', { true: 'Sant', false: 'Falskt' }],
  ['tr', { true: 'Doğru', false: 'Yanlış' }],
  ['el', { true: 'Σωστό', false: 'Λάθος' }],
  ['zh', { true: '对', false: '错' }],
  ['ja', { true: '正しい', false: '誤り' }],
  ['ko', { true: '참', false: '거짓' }],
  ['he', { true: 'נכון', false: 'לא נכון' }],
  ['ar', { true: 'صواب', false: 'خطأ' }],
]);

/**
 * @param lang BCP 47 tag of the deck
 * @returns the words of its language; the English ones for a language that is not in the list
 */
export function nameTrueFalse(lang: string): TrueFalseWords {
  return WORDS.get(lang.toLowerCase().split('-')[0] ?? '') ?? ENGLISH;
}
