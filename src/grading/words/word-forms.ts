import { rememberResults } from './bounded-cache.ts';
import { englishFamilyKeys, englishFormKeys } from './english/english-keys.ts';
import { isLoan } from './loan.ts';
import { genericKeys } from './other-scripts.ts';
import { russianFamilyKeys, russianFormKeys } from './russian/russian-keys.ts';

const CACHE_LIMIT = 50_000;
const RUSSIAN = /^[а-я]+$/;
const LATIN = /^[a-z]+$/;

/**
 * The keys of a normalised word, in bounded number, `=word` first: two words are forms of one word when they
 * share a key. Not transitive: never group words by keys. The script decides on the rules.
 */
export const formKeys: (word: string) => readonly string[] = rememberResults((word) => {
  if (RUSSIAN.test(word)) return russianFormKeys(word);
  return LATIN.test(word) ? englishFormKeys(word) : genericKeys(word);
}, CACHE_LIMIT);

/** The keys of a normalised word and those of its family (свертка, сверточный; exclude, exclusion). */
export const familyKeys: (word: string) => readonly string[] = rememberResults((word) => {
  if (RUSSIAN.test(word)) return russianFamilyKeys(word);
  return LATIN.test(word) ? englishFamilyKeys(word) : genericKeys(word);
}, CACHE_LIMIT);

/** How two normalised words are one word, from the surest tier down; null when they are not. Symmetric. */
export function sameWord(a: string, b: string): 'exact' | 'form' | 'family' | 'loan' | null {
  if (a === b) return 'exact';
  if (share(formKeys(a), formKeys(b))) return 'form';
  if (share(familyKeys(a), familyKeys(b))) return 'family';
  return isLoan(a, b) ? 'loan' : null;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}
