/** Scripts that one language, or one above all others, is written in. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['latin', /\p{Script=Latin}/gu],
];

/** Small words that are frequent in one language and rare in the others. */
const LATIN_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and is are in to what which how that with for it',
  de: 'der die das und ist sind nicht ein eine was wie wird mit von zu',
  fr: 'le les des est sont une dans que qui pour quelle quel avec sur du',
  es: 'el los las una es son que por para cuál qué con como del se',
  pt: 'os uma são não que por para qual com como do da em um',
  it: 'il gli una sono che per quale con come della di nel un',
  nl: 'het een de van is zijn wat welke niet met voor dat en hoe',
  pl: 'jest są nie się co jak na który jaka do to przez',
};
const CYRILLIC_WORDS: Readonly<Record<string, string>> = {
  ru: 'что как это и не для или из при чем такое какой',
  uk: 'що як це та не для або із чи є який яка і',
  be: 'што як гэта і не для або з пры ў які чым',
  bg: 'какво как това и не за или от при е са което ще',
};

/** So much of a sheet tells its language. */
const SAMPLE = 20_000;
/** Latin terms stand inside texts of every script, so that a small share of another one decides. */
const ENOUGH = 0.2;
const FALLBACK = 'en';
/** So many more of its words a language needs to be taken instead of the most likely one. */
const CLEAR_LEAD = 2;

/**
 * Guesses the language of a text by its script, and by a few small words where several languages share the script.
 *
 * @returns a BCP 47 language tag; `en` for a text without letters
 */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(([name, pattern]) => [name, countMatches(sample, pattern)] as const);
  const letters = counts.reduce((sum, [, count]) => sum + count, 0);
  if (letters === 0) return FALLBACK;
  // kana decide even among many Han characters
  const script = counts.find(([, count]) => count >= letters * ENOUGH)?.[0] ?? 'latin';
  if (script === 'latin') return guessByWords(sample, LATIN_WORDS, FALLBACK);
  if (script === 'cyrillic') return guessByWords(sample, CYRILLIC_WORDS, 'ru');
  return script;
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function guessByWords(
  text: string,
  words: Readonly<Record<string, string>>,
  fallback: string,
): string {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let best = fallback;
  let most = scoreWords(words[fallback] ?? '', counts) + CLEAR_LEAD - 1;
  for (const [language, list] of Object.entries(words)) {
    const score = scoreWords(list, counts);
    if (language !== fallback && score > most) [best, most] = [language, score];
  }
  return best;
}

function scoreWords(list: string, counts: ReadonlyMap<string, number>): number {
  return list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}
