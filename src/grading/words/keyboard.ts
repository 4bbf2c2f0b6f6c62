const LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const CYRILLIC_KEYS = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const SHIFTED_LATIN = '~{}:"<>';
const SHIFTED_CYRILLIC = 'ёхъжэбю';

const pairUp = (from: string, to: string): [string, string][] =>
  from.split('').map((key, index) => [key, to.charAt(index)]);
const TO_CYRILLIC = new Map([
  ...pairUp(LATIN_KEYS, CYRILLIC_KEYS),
  ...pairUp(SHIFTED_LATIN, SHIFTED_CYRILLIC),
]);
const TO_LATIN = new Map(pairUp(CYRILLIC_KEYS, LATIN_KEYS));

/**
 * What a text says when it was typed on the other keyboard layout: Latin keys as Russian letters (ghbdtn →
 * привет) or, when it holds Cyrillic letters, the other way (руддщ → hello). Every character keeps its place.
 */
export function switchLayout(text: string): string {
  const table = /[а-яё]/i.test(text) ? TO_LATIN : TO_CYRILLIC;
  return text
    .split('')
    .map((key) => table.get(key.toLowerCase()) ?? key)
    .join('');
}
