const NICE = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** @returns the smallest round number that is at least `most`; 1 for nothing */
export function roundUp(most: number): number {
  if (most <= 1) return 1;
  const unit = 10 ** Math.floor(Math.log10(most));
  const tops = NICE.map((nice) => Math.round(nice * unit));
  return tops.find((top) => top >= most) ?? 10 * unit;
}

/** Lowest value of a plot of retention unless something lies below it. */
const USUAL_FLOOR = 0.5;

/** @returns a floor in tenths under all values, at most one half */
export function findFloor(values: readonly number[]): number {
  const least = values.reduce((low, value) => Math.min(low, value), USUAL_FLOOR);
  return Math.floor(least * 10) / 10;
}
