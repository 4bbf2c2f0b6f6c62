const QUOTES = new Map('‘’‚‛′ʼ＇'.split('').map((quote): [string, string] => [quote, "'"]));
for (const quote of '“”„‟«»″＂') QUOTES.set(quote, '"');

/** Characters that are one letter or sign for the grader, whatever their spelling. */
const SAME = new Map<string, string>([
  ...QUOTES,
  ...'‐‑‒–—―−﹘﹣－'.split('').map((dash): [string, string] => [dash, '-']),
  ['ё', 'е'],
  ['Ё', 'е'],
  ['ѐ', 'е'],
  ['ѝ', 'и'],
  ['ς', 'σ'],
  ['ß', 'ss'],
  ['№', '№'],
  ['™', ''],
  ['®', ''],
  ['©', ''],
]);

const INVISIBLE =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]|[\uFE00-\uFE0F]/gu;
const STRESS_ON_CYRILLIC = /(?<=[аеиоуыэюяіїє])[\u0300\u0301]/gu;
const LATIN_WITH_MARK = /^\p{Script=Latin}\p{M}/u;
const MARKS = /\p{M}+/gu;

/**
 * One character with the marks that follow it, as the grader compares it: compatibility forms
 * replaced (NFKC), lower case, ё as е, accents of Latin letters and stress marks of Cyrillic vowels
 * dropped, quotes and dashes unified, invisible characters gone (an empty string).
 */
export function foldCharacter(cluster: string): string {
  if (cluster.length > 1) return fold(cluster);
  const before = known.get(cluster);
  if (before !== undefined) return before;
  const folded = fold(cluster);
  known.set(cluster, folded);
  return folded;
}

/** Filled while reading, by characters of one unit: no more than there are. */
const known = new Map<string, string>();

function fold(cluster: string): string {
  const direct = SAME.get(cluster);
  if (direct !== undefined) return direct;
  const visible = cluster.replace(INVISIBLE, '').normalize('NFKC').toLowerCase();
  const open = visible.normalize('NFD');
  if (LATIN_WITH_MARK.test(open)) return open.replace(MARKS, '');
  const plain = open.replace(STRESS_ON_CYRILLIC, '').normalize('NFC');
  return SAME.get(plain) ?? plain.replace('⁄', '/');
}

const LENGTH_PRESERVING = /[ё«»“”„‘’–—]/gu;

/** Folds a text that {@link isPlain} accepts; its length stays the same. */
export function foldPlain(text: string): string {
  const lower = text.toLowerCase();
  return lower.replace(LENGTH_PRESERVING, (character) => SAME.get(character) ?? character);
}

const PLAIN = /^[\t\n\r -~А-яЁё«»“”„‘’–—×]*$/u;

/** Whether folding `text` changes no length and needs no look at neighbouring characters. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
