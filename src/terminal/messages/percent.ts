/** @returns a share of 0..1 in whole percent; 0 and 100 only where it is exactly that */
export function roundPercent(share: number): number {
  if (share <= 0) return 0;
  return share >= 1 ? 100 : Math.min(99, Math.max(1, Math.round(share * 100)));
}

/** @returns a share of 0..1 in percent to the tenth, rounded down: what is just below a mark is not shown at it */
export function floorPercent(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 10;
}
