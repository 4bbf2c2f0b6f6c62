const LATIN = 'aceopxykmhtb';
const CYRILLIC = 'асеорхукмнтв';
const LOOKS_CYRILLIC = new RegExp(`[${LATIN}]`);
const LOOKS_LATIN = new RegExp(`[${CYRILLIC}]`);
const CYRILLIC_LETTER = /[Ѐ-ӿ]/;
const LATIN_LETTER = /[a-z]/;

/**
 * Repairs letters typed in the wrong script (`cеть` with a Latin c) in one part of a word, folded: only
 * where both scripts are mixed and every letter of one of them has a look-alike in the other; the
 * smaller share is repaired first. A single letter and a word in one script stay as they are.
 */
export function repairLookAlikes(part: string): string {
  if (part.length < 2 || !CYRILLIC_LETTER.test(part) || !LATIN_LETTER.test(part)) return part;
  const letters = part.split('');
  const latin = letters.filter((letter) => LATIN_LETTER.test(letter));
  const cyrillic = letters.filter((letter) => CYRILLIC_LETTER.test(letter));
  const canBeCyrillic = latin.every((letter) => LOOKS_CYRILLIC.test(letter));
  const canBeLatin = cyrillic.every((letter) => LOOKS_LATIN.test(letter));
  if (canBeCyrillic && (latin.length <= cyrillic.length || !canBeLatin)) {
    return exchange(letters, LATIN, CYRILLIC);
  }
  return canBeLatin ? exchange(letters, CYRILLIC, LATIN) : part;
}

function exchange(letters: readonly string[], from: string, to: string): string {
  return letters.map((letter) => to.charAt(from.indexOf(letter)) || letter).join('');
}
