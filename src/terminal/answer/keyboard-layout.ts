/** The letters of the Russian layout, and what their keys give on a Latin one. */
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю';
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";

/**
 * A key that stands for a letter is the same key on either layout: nobody changes the layout for one key.
 * @param letter one small letter
 * @returns what its key gives on a Latin layout; the letter itself where it is none of the Russian one
 */
export function toLatin(letter: string): string {
  const at = letter.length === 1 ? RUSSIAN.indexOf(letter) : -1;
  return LATIN[at] ?? letter;
}
