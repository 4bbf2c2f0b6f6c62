/** A word may differ from what was meant by this share of its letters, and by no more than MOST_SLIPS. */
const SHARE = 0.4;
const MOST_SLIPS = 3;

/**
 * @param word what was typed
 * @param candidates what could have been meant
 * @returns the candidates that are nearest to it, sorted; none when none is near
 */
export function findSimilar(word: string, candidates: readonly string[]): readonly string[] {
  const near = [...new Set(candidates)]
    .map((candidate) => ({ candidate, slips: countSlips(word, candidate) }))
    .filter(({ candidate, slips }) => slips <= allowSlips(word, candidate));
  const least = Math.min(...near.map(({ slips }) => slips));
  return near
    .filter(({ slips }) => slips === least)
    .map(({ candidate }) => candidate)
    .toSorted();
}

function allowSlips(word: string, candidate: string): number {
  return Math.min(MOST_SLIPS, Math.floor(Math.max(word.length, candidate.length) * SHARE));
}

/** Letters to put in, leave out, change or swap with their neighbour (optimal string alignment). */
function countSlips(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > MOST_SLIPS) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1] ? 0 : 1;
      const isSwap =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      current[column] = Math.min(
        (last[column] ?? Infinity) + 1,
        (current[column - 1] ?? Infinity) + 1,
        (last[column - 1] ?? Infinity) + same,
        isSwap ? (before[column - 2] ?? Infinity) + 1 : Infinity,
      );
    }
    before = last;
    last = current;
  }
  return last[to.length] ?? Infinity;
}
