import { LINE_LEVEL } from '../notations/candidate.ts';
import type { Witness } from './witness.ts';
import type { MainSeries } from './main-series.ts';

/** A series that is not the sheet's main one needs so many questions in a stretch, */
const FEWEST = 2;
/** or this share of the main one's in the whole sheet. */
const SHARE = 0.2;

/**
 * Chooses how questions are written between one heading and the next: in the main series where any of it stands there,
 * else in the one of which most lines speak.
 * @returns the series by stretch; none where nothing speaks
 */
export function chooseByStretch(
  witnesses: readonly Witness[],
  main: MainSeries,
): ReadonlyMap<number, string> {
  const totals = new Map<string, number>();
  const counts = new Map<number, Map<string, number>>();
  const chosen = new Map<number, string>();
  for (const { candidate, stretch, speaks } of witnesses) {
    const { series, level, isExplicit } = candidate;
    if (series === main.series && level === LINE_LEVEL) chosen.set(stretch, series);
    if (level !== LINE_LEVEL || isExplicit || !speaks || series === 'follow-up') continue;
    const inStretch = counts.get(stretch) ?? new Map<string, number>();
    counts.set(stretch, inStretch);
    inStretch.set(series, (inStretch.get(series) ?? 0) + 1);
    totals.set(series, (totals.get(series) ?? 0) + 1);
  }
  for (const [stretch, inStretch] of counts) {
    if (chosen.has(stretch)) continue;
    const fit = [...inStretch].filter(
      ([series, count]) =>
        count >= FEWEST || (totals.get(series) ?? 0) >= Math.max(FEWEST + 1, main.count * SHARE),
    );
    const [best] = fit.toSorted((left, right) => right[1] - left[1]);
    if (best !== undefined) chosen.set(stretch, best[0]);
  }
  return chosen;
}
