import { rememberResults } from './bounded-cache.ts';

const CACHE_LIMIT = 10_000;
/** Spellings that sound alike and are often mistaken, and the one that stands for them all. */
const SOUNDS_ALIKE: readonly (readonly [RegExp, string])[] = [
  [/([цжшчщ])ы/g, '$1и'],
  [/([чщжш])я/g, '$1а'],
  [/([чщжш])ю/g, '$1у'],
  [/([жшчщ])о/g, '$1е'],
  [/ться$/, 'тся'],
  [/сч/g, 'щ'],
  [/стн/g, 'сн'],
  [/здн/g, 'зн'],
  [/вств/g, 'ств'],
  [/лнц/g, 'нц'],
  [/рдц/g, 'рц'],
  [/(?!^)([бвгджзклмнпрстфхцчшщb-df-hj-np-tv-z])\1+/g, '$1'],
];

/**
 * One spelling for what Russian orthography keeps apart and the ear does not: жи / жы, чу / чю, doubled
 * letters after the first, -тся / -ться. Two words that meet only here differ by a spelling mistake.
 */
export const foldSpelling: (word: string) => string = rememberResults(
  (word) => SOUNDS_ALIKE.reduce((folded, [pattern, one]) => folded.replace(pattern, one), word),
  CACHE_LIMIT,
);
