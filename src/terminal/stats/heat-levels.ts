/** Levels besides the one for no answers. */
const LEVELS = 4;

/**
 * Finds where a calendar gets darker, so that each shade has about as many days.
 * @param counts answers of the days that have some
 * @returns the least number of answers of each level, from 1, rising; fewer than four levels when days are much alike
 */
export function findHeatSteps(counts: readonly number[]): readonly number[] {
  const ordered = counts.toSorted((one, other) => one - other);
  const steps = new Set([1]);
  for (let level = 1; level < LEVELS; level += 1) {
    const step = ordered[Math.floor((level * ordered.length) / LEVELS)];
    if (step !== undefined) steps.add(roundStep(step));
  }
  return [...steps].toSorted((one, other) => one - other);
}

/** Round numbers are read faster. */
function roundStep(step: number): number {
  const unit = step < 20 ? 1 : step < 100 ? 5 : step < 1000 ? 10 : 100;
  return Math.max(1, Math.round(step / unit) * unit);
}

/** @returns 0 without answers, else the level from 1 to 4; with fewer levels the darkest ones are used */
export function findHeatLevel(count: number, steps: readonly number[]): number {
  if (count <= 0) return 0;
  const place = steps.findLastIndex((step) => step <= count);
  return LEVELS - steps.length + Math.max(0, place) + 1;
}
