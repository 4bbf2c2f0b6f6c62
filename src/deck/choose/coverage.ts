import { LINE_LEVEL } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';
import type { Witness } from './witness.ts';

/** Candidates of one shape. */
export interface Series {
  readonly witnesses: Witness[];
  readonly level: number;
  readonly name: string;
  score: number;
}

/** For each series the share of the text, from the first candidate of any, that stands in or below its candidates. */
export function measureCoverage(
  all: readonly Series[],
  witnesses: readonly Witness[],
  sheet: SheetText,
): ReadonlyMap<Series, number> {
  const { length } = sheet.lines;
  const first = Math.min(length, ...all.map((one) => one.witnesses[0]?.candidate.start ?? length));
  const total = Math.max(1, sheet.countText(first, length));
  const covered = new Map(all.map((series) => [series.name, 0]));
  const borders = Array.from<number>({ length: LINE_LEVEL + 1 }).fill(length);
  const nexts = new Map<string, number>();
  const plausible = new Set(all.flatMap((series) => series.witnesses));
  for (const witness of witnesses.toReversed()) {
    const { candidate } = witness;
    const { series, level, start, close } = candidate;
    if (plausible.has(witness) && !witness.isHolder) {
      const end = Math.min(borders[level] ?? length, nexts.get(series) ?? length, close ?? length);
      covered.set(series, (covered.get(series) ?? 0) + sheet.countText(start, end));
      nexts.set(series, start);
    }
    // below a heading that holds questions nothing belongs to a heading above it
    if (candidate.otherwise === 'section') borders.fill(start, witness.isHolder ? 0 : level);
  }
  return new Map(all.map((series) => [series, (covered.get(series.name) ?? 0) / total]));
}
