const SHORTEST = 3;
const LONGEST_ENDING = 3;
const COMMON_SHARE = 0.6;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Keys of a word in a script without rules of its own: every beginning that leaves out at most three
 * letters and keeps 60 % of it. Two words share one when what they have in common is that much of both.
 */
export function genericKeys(word: string): readonly string[] {
  const keys = [`=${word}`];
  if (/\p{N}|_/u.test(word) || UNSPACED.test(word)) return keys;
  const shortest = Math.max(
    SHORTEST,
    Math.ceil(COMMON_SHARE * word.length),
    word.length - LONGEST_ENDING,
  );
  for (let length = word.length; length >= shortest; length -= 1) {
    keys.push(`g:${word.slice(0, length)}`);
  }
  return keys;
}
