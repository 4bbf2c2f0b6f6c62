import type { PointProgress } from './progress.ts';

/** What is left of a point's weight with every answer after a miss: half after two and a half answers. */
const KEPT = 0.75;

/**
 * Carries the key points of a question on by one answer. A point's weight is the number of its misses, each counting
 * three quarters for every answer since: missed every time it nears 4, and after five answers that said it a single
 * miss counts less than a quarter.
 *
 * @param missed and `hit`: key points of the answer, in the author's words
 * @returns points missed at least once; those that the answer knows nothing of are dropped, as the author rewrote them
 */
export function countPoints(
  points: readonly PointProgress[],
  missed: readonly string[],
  hit: readonly string[],
): readonly PointProgress[] {
  if (missed.length === 0 && (points.length === 0 || hit.length === 0)) return points;
  const misses = new Set(missed);
  const hits = new Set(hit);
  const known = points
    .filter(({ text }) => misses.has(text) || hits.has(text))
    .map((point) => (misses.has(point.text) ? countMiss(point) : countHit(point)));
  const before = new Set(known.map(({ text }) => text));
  const first = [...misses].filter((text) => !before.has(text));
  return [...known, ...first.map((text) => ({ text, missed: 1, hit: 0, weight: 1 }))];
}

function countMiss(point: PointProgress): PointProgress {
  return { ...point, missed: point.missed + 1, weight: round(point.weight * KEPT + 1) };
}

function countHit(point: PointProgress): PointProgress {
  return { ...point, hit: point.hit + 1, weight: round(point.weight * KEPT) };
}

/**
 * Takes back the last miss of a point: it was said after all.
 * @returns the points as if the last answer had said it
 */
export function forgiveMiss(
  points: readonly PointProgress[],
  text: string,
): readonly PointProgress[] {
  return points.flatMap((point) => {
    if (point.text !== text) return [point];
    if (point.missed <= 1) return [];
    const { missed, hit, weight } = point;
    return [{ ...point, missed: missed - 1, hit: hit + 1, weight: round(weight - 1) }];
  });
}

/** Keeps the snapshot small. */
function round(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

/** Below this a point was said again and again since it was missed: five answers after a single miss. */
const LEAST_WEIGHT = 0.25;

/** @returns the points that are still missed, the weakest first */
export function findWeakPoints(points: readonly PointProgress[]): readonly PointProgress[] {
  return points
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((first, second) => second.weight - first.weight);
}

/** @returns how weak a question's points are taken together; 0 when none is missed any longer */
export function weighPoints(points: readonly PointProgress[]): number {
  return findWeakPoints(points).reduce((sum, { weight }) => sum + weight, 0);
}
