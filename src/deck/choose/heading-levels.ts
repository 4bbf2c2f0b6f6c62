import { LINE_LEVEL } from '../notations/candidate.ts';
import type { Witness } from './witness.ts';
import type { MainSeries } from './main-series.ts';

/** What the headings of a sheet do, level by level. */
export interface HeadingLevels {
  /** Levels whose headings mostly head questions. */
  readonly holding: ReadonlySet<number>;
  /** Where lines are the questions: levels whose headings divide answers, for they mostly have text of their own. */
  readonly inner: ReadonlySet<number>;
}

export const NO_LEVELS: HeadingLevels = { holding: new Set(), inner: new Set() };

const MOST = 0.6;

interface Level {
  readonly level: number;
  all: number;
  withText: number;
  holding: number;
}

/** @param main the series that most questions of the sheet have */
export function describeLevels(witnesses: readonly Witness[], main: MainSeries): HeadingLevels {
  const levels = new Map<number, Level>();
  for (const witness of witnesses) {
    const { candidate, hasText, holds } = witness;
    if (candidate.otherwise !== 'section') continue;
    const level = levels.get(candidate.level) ?? {
      level: candidate.level,
      all: 0,
      withText: 0,
      holding: 0,
    };
    levels.set(candidate.level, level);
    level.all += 1;
    if (witness.isHolder) level.holding += 1;
    else if (hasText && holds.speaking === 0) level.withText += 1;
  }
  const least = Math.min(...levels.keys());
  const pick = (isPicked: (level: Level) => boolean): ReadonlySet<number> =>
    new Set([...levels.values()].filter(isPicked).map(({ level }) => level));
  const hasLines = main.level === LINE_LEVEL;
  return {
    holding: pick(({ all, holding }) => holding >= all * MOST),
    inner: pick(
      ({ level, all, withText }) => hasLines && level > least && all > 1 && withText >= all * MOST,
    ),
  };
}
