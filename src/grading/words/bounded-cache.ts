/**
 * Remembers the results of a pure function of a string. Two generations of at most `limit` entries each are
 * kept, so that memory is bounded and words in use stay.
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
    const result = old.get(word) ?? compute(word);
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(word, result);
    return result;
  };
}
