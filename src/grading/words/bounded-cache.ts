const LONGEST_WORD = 64;
/** From this length on, a piece of a text keeps the whole text in memory. */
const SLICED_FROM = 13;

/**
 * Remembers the results of a pure function of a word. Two generations of at most `limit` entries each are
 * kept, so that memory is bounded and words in use stay; results for overlong words are not kept.
 */
export function rememberResults<Result>(
  compute: (word: string) => Result,
  limit: number,
): (word: string) => Result {
  let young = new Map<string, Result>();
  let old = new Map<string, Result>();
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    if (word.length > LONGEST_WORD) return compute(word);
    const key = word.length < SLICED_FROM ? word : word.split('').join('');
    const result = old.get(key) ?? compute(key);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, result);
    return result;
  };
}
