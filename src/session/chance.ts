import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** @returns a whole number from 0 to `last`, both included */
export type Random = (last: number) => number;

/** @returns chance that repeats itself with the same seed */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return (last) => uniformInt(generator, 0, last);
}

/** Fisher–Yates. */
export function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random(last);
    const taken = shuffled.splice(other, 1, ...shuffled.slice(last, last + 1));
    shuffled.splice(last, 1, ...taken);
  }
  return shuffled;
}
