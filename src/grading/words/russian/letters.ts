const VOWELS = 'аеиоуыэюя';
const CONSONANTS = 'бвгджзклмнпрстфхцчшщй';

/** Whether a one-letter string is a Russian vowel. */
export function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter);
}

/** Whether a one-letter string is a Russian consonant (й is one). */
export function isConsonant(letter: string): boolean {
  return letter !== '' && CONSONANTS.includes(letter);
}

/** Whether a stem can stand as a syllable. */
export function hasVowel(stem: string): boolean {
  for (let index = 0; index < stem.length; index += 1) {
    if (VOWELS.includes(stem.charAt(index))) return true;
  }
  return false;
}

/** The last letter of a stem, or an empty string. */
export function lastLetter(stem: string): string {
  return stem.charAt(stem.length - 1);
}
