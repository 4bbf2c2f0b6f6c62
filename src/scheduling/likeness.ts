import { normalisePrompt } from '../deck/identity.ts';

/** A prompt, taken apart once to be compared with many. */
export interface Letters {
  /** How often it has each pair of neighbouring letters, its edges included. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
  readonly words: readonly string[];
}

/**
 * Below this two words that stand in each other's place are different words: a slip or another ending leaves more
 * (gradiant, gradient: 0.78), terms that sound alike do not (precision, decision: 0.74).
 */
const LEAST_ALIKE_WORDS = 0.75;
/** More words than this in each other's place are a new way of saying it. */
const MOST_SWAPPED = 2;

/** Words before a noun that can stand for each other without another thing being meant. */
const ARTICLES = new Set(
  `a an the this that these those its their der die das den dem ein eine einen einem le la les un une el los las lo
  этот эта это эти этого этой этих его её их`
    .replaceAll('ё', 'е')
    .split(/\s+/),
);

/** @param prompt plain text */
export function takeApart(prompt: string): Letters {
  const text = `^${normalisePrompt(prompt)}$`;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const words =
    prompt
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return { pairs, size: text.length - 1, words };
}

/** @returns Dice's coefficient of the pairs of letters, 0..1: twice the shared ones by all of both */
export function compareLetters(one: Letters, other: Letters): number {
  let shared = 0;
  for (const [pair, count] of one.pairs) shared += Math.min(count, other.pairs.get(pair) ?? 0);
  return (2 * shared) / (one.size + other.size);
}

/**
 * Whether two prompts ask the same of different things: they begin alike, and later one or two words stand where the
 * other has different ones (the unit of pressure, the unit of energy; the second law, the third law). Letters alone
 * would take them for each other.
 */
export function areSiblings(one: Letters, other: Letters): boolean {
  const most = Math.min(one.words.length, other.words.length);
  let start = 0;
  while (start < most && one.words[start] === other.words[start]) start += 1;
  let end = 0;
  while (end < most - start && one.words.at(-1 - end) === other.words.at(-1 - end)) end += 1;
  const swapped = [one, other].map(({ words }) => words.slice(start, words.length - end));
  const [mine = [], theirs = []] = dropArticles(swapped);
  if (start === 0 || mine.length === 0 || theirs.length === 0) return false;
  if (mine.length > MOST_SWAPPED || theirs.length > MOST_SWAPPED) return false;
  return areDifferent(mine.join(' '), theirs.join(' '));
}

/** An article in the place of another makes no other question; one in the place of a name (vitamin A, vitamin E) does. */
function dropArticles(swapped: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const areArticles = swapped.every(([first = '']) => ARTICLES.has(first));
  return areArticles ? swapped.map((words) => words.slice(1)) : swapped;
}

/** Numbers are different whenever they are not the same; words that begin differently are (supervised, unsupervised). */
function areDifferent(mine: string, theirs: string): boolean {
  if (mine[0] !== theirs[0]) return true;
  if (/\p{N}/u.test(mine) || /\p{N}/u.test(theirs)) return true;
  return compareLetters(takeApart(mine), takeApart(theirs)) < LEAST_ALIKE_WORDS;
}
