import { rememberResults } from './bounded-cache.ts';
import { russianFamilyKeys } from './russian/russian-keys.ts';

const LETTERS = new Map(
  (
    'а:a б:b в:v г:g д:d е:e ж:zh з:s и:i й:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:h ц:s ч:ch ш:sh щ:sh ' +
    'ы:i э:e ю:u я:a ъ: ь:'
  )
    .split(' ')
    .map((row): [string, string] => [row.charAt(0), row.slice(2)]),
);

/** Spellings of one sound in Latin letters, applied in this order. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/s?sion$|tion$/g, 'si'],
  [/c(?=[eiy])/g, 's'],
  [/ck|q|c(?!h)/g, 'k'],
  [/oo|ou|au/g, 'u'],
  [/eu/g, 'ei'],
  [/a[iy]/g, 'ei'],
  [/ee|y|j/g, 'i'],
  [/w/g, 'v'],
  [/z(?!h)/g, 's'],
];
const SHORTEST_FOLDED = 4;
const SHORTEST_STEM = 4;
const SHORTEST_NEAR = 5;
const VOWELS = /[aeiou]/g;
const CACHE_LIMIT = 20_000;

/**
 * Whether two normalised words of different scripts are one word borrowed (дропаут, dropout): the same
 * sounds, or from six sounds on one vowel more, less or other. Not for code.
 */
export function isLoan(a: string, b: string): boolean {
  const [cyrillic, latin] = /^[а-я]+$/.test(a) ? [a, b] : [b, a];
  if (!/^[а-я]{3,}$/.test(cyrillic) || !/^[a-z]{3,}$/.test(latin)) return false;
  const heard = soundsOf(latin);
  const written = soundsOf(cyrillic);
  if (Math.min(a.length, b.length) < SHORTEST_FOLDED) {
    return a.length === b.length && heard[0] === written[0];
  }
  if (heard.some((sound) => written.includes(sound))) return true;
  return [written[0] ?? '', spellingOf(cyrillic)].some((sound) => isNear(sound, heard[0] ?? ''));
}

/** The ways a word may sound, the word itself before its stems. */
const soundsOf = rememberResults((word: string): readonly string[] => {
  const sounds = /^[a-z]/.test(word) ? hearLatin(word) : hearCyrillic(word);
  return [...new Set(sounds)].filter((sound, at) => at === 0 || sound.length >= SHORTEST_STEM);
}, CACHE_LIMIT);

function hearCyrillic(word: string): readonly string[] {
  const stems = russianFamilyKeys(word)
    .map((key) => key.slice(key.indexOf(':') + 1))
    .filter((stem) => /^[а-я]{4,}$/.test(stem));
  return [...[word, ...stems].map((stem) => soundOut(stem, word)), spellingOf(word)];
}

/** The sounds of a stem of `word`, letter by letter. */
function soundOut(stem: string, word: string): string {
  const letters = stem.replaceAll('ау', 'у').split('');
  return foldDoubles(letters.map((letter) => LETTERS.get(letter) ?? '').join(''), word);
}

/** As English spells what Russian writes by ear: бэтч, фреймворк, скейлинг, файнтюнинг; -изатор for -izer. */
const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/э|ей/g, 'а'],
  [/ай/g, 'и'],
  [/оу/g, 'о'],
  [/изатор/, 'изер'],
  [/ификатор/, 'ифиер'],
];

const spellingOf = rememberResults(
  (word: string): string =>
    soundOut(
      BY_EAR.reduce((spelling, [ear, eye]) => spelling.replace(ear, eye), word),
      word,
    ),
  CACHE_LIMIT,
);

/** Also read: a silent e that lengthens (gate, stride), ch as in epoch, -tion as in attention, a plural. */
function hearLatin(word: string): readonly string[] {
  const single = word.length > 4 ? word.replace(/(?<=[^s])s$/, '') : word;
  const readings = [word, single];
  const long = /^(.*)([ai])([^aeiou])e$/.exec(single);
  if (long !== null)
    readings.push(`${long[1] ?? ''}${long[2] === 'a' ? 'ei' : 'aj'}${long[3] ?? ''}`);
  if (single.includes('ch'))
    readings.push(single.replaceAll('ch', 'h'), single.replaceAll('ch', 'k'));
  if (single.endsWith('tion'))
    readings.push(`${single.slice(0, -4)}shn`, `${single.slice(0, -4)}shen`);
  if (single.endsWith('ation')) readings.push(`${single.slice(0, -5)}eishn`);
  if (single.endsWith('ow')) readings.push(single.slice(0, -1));
  if (single.endsWith('e') && single.length > 4) readings.push(single.slice(0, -1));
  return readings.map((reading) =>
    foldDoubles(
      SOUNDS.reduce((sound, [spelling, heard]) => sound.replace(spelling, heard), reading),
      word,
    ),
  );
}

/** Names of three letters (РНН) are compared letter by letter. */
function foldDoubles(sound: string, word: string): string {
  return word.length < SHORTEST_FOLDED ? sound : sound.replace(/(.)\1+/g, '$1');
}

/** The same consonants, and one vowel more or less, or from one sound more on another one. */
function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST_NEAR || a.charAt(0) !== b.charAt(0)) return false;
  if (Math.abs(a.length - b.length) > 1 || a.replace(VOWELS, '') !== b.replace(VOWELS, ''))
    return false;
  let start = 0;
  while (start < a.length && a.charAt(start) === b.charAt(start)) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  if (a.length === b.length && a.length === SHORTEST_NEAR) return false;
  return Math.max(a.length, b.length) - start - end <= 1;
}
