import { scriptOf, type Script } from './scripts.ts';
import { CYRILLIC, LATIN, type Neighbours } from './small-words.ts';

/** So much of a text tells its language. */
export const SAMPLE = 20_000;
/** Latin terms stand inside texts of every script, so that a small share of another one decides. */
const ENOUGH = 0.2;
/** Japanese is Chinese characters with so many kana among them. */
const ENOUGH_KANA = 0.1;
const FALLBACK = 'en';

/** Scripts with one language, or one above all others. Cyrillic and Latin come last: they stand in texts of the others. */
const LANGUAGES: readonly (readonly [Script, string])[] = [
  ['hangul', 'ko'],
  ['han', 'zh'],
  ['greek', 'el'],
  ['hebrew', 'he'],
  ['arabic', 'ar'],
  ['devanagari', 'hi'],
  ['thai', 'th'],
  ['georgian', 'ka'],
  ['armenian', 'hy'],
];

/**
 * Guesses the language of a text by its script, and by small words and rare letters where several languages share the
 * script. Looks at its first 20,000 characters; code and addresses are best left out before.
 *
 * @returns a BCP 47 language tag; `en` for a text without letters
 */
export function guessLanguage(text: string): string {
  const { counts, words } = readWords(text.slice(0, SAMPLE).toLowerCase());
  let letters = 0;
  for (const count of counts.values()) letters += count;
  if (letters === 0) return FALLBACK;
  const share = (script: Script): number => (counts.get(script) ?? 0) / letters;
  const eastAsian = share('han') + share('kana');
  if (eastAsian >= ENOUGH && share('kana') >= eastAsian * ENOUGH_KANA) return 'ja';
  const sole = LANGUAGES.find(([script]) => share(script) >= ENOUGH);
  if (sole !== undefined) return sole[1];
  return tellApart(words, share('cyrillic') >= ENOUGH ? CYRILLIC : LATIN);
}

interface WordsRead {
  readonly counts: ReadonlyMap<Script, number>;
  /** How often each word stands there. */
  readonly words: ReadonlyMap<string, number>;
}

/** Words are runs of letters of one script: that is how they tell a language. */
function readWords(text: string): WordsRead {
  const counts = new Map<Script, number>();
  const words = new Map<string, number>();
  let start = 0;
  let script: Script | null = null;
  for (let at = 0; at <= text.length; at += 1) {
    const next = at < text.length ? scriptOf(text.charCodeAt(at)) : null;
    if (next === script) continue;
    if (script !== null) {
      counts.set(script, (counts.get(script) ?? 0) + at - start);
      if (script === 'latin' || script === 'cyrillic') {
        const word = text.slice(start, at);
        words.set(word, (words.get(word) ?? 0) + 1);
      }
    }
    start = at;
    script = next;
  }
  return { counts, words };
}

/** A letter that stands alone is as often a name of something as a word. */
const SINGLE_LETTER_WORTH = 0.2;
/** So much more another language needs to be taken instead of the fallback. */
const CLEAR_LEAD = 0.5;

function tellApart(
  words: ReadonlyMap<string, number>,
  { fallback, words: lists, letters, letterWorth }: Neighbours,
): string {
  const rare = countRare(words, letters);
  const score = (language: string): number => {
    let said = letterWorth * (rare.get(language) ?? 0);
    for (const word of lists[language] ?? []) {
      said += (words.get(word) ?? 0) * (word.length === 1 ? SINGLE_LETTER_WORTH : 1);
    }
    return said;
  };
  let best = fallback;
  let most = score(fallback) + CLEAR_LEAD;
  for (const language of Object.keys(lists)) {
    const reached = language === fallback ? 0 : score(language);
    if (reached > most) [best, most] = [language, reached];
  }
  return best;
}

/** @returns by language how many words hold one of its letters */
function countRare(
  words: ReadonlyMap<string, number>,
  letters: Neighbours['letters'],
): ReadonlyMap<string, number> {
  const owners = new Map<string, string[]>();
  for (const [language, own] of Object.entries(letters)) {
    for (const letter of own) owners.set(letter, [...(owners.get(letter) ?? []), language]);
  }
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    // none of the letters is an ASCII one
    if (ASCII.test(word)) continue;
    const found = new Set<string>();
    for (const letter of word) for (const language of owners.get(letter) ?? []) found.add(language);
    for (const language of found) counts.set(language, (counts.get(language) ?? 0) + count);
  }
  return counts;
}

const ASCII = /^[a-z]*$/;
