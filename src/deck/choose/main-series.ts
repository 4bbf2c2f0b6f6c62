import { LINE_LEVEL } from '../notations/candidate.ts';
import { weighEvidence, type Witness } from './evidence.ts';
import { Numbering } from './numbering.ts';

/** The shape most questions of a sheet have. */
export interface MainSeries {
  readonly series: string;
  readonly level: number;
  /** Most of its candidates are numbered; then one without a number is a section. */
  readonly isNumbered: boolean;
  /** Most of its candidates end in a question mark. */
  readonly asks: boolean;
}

/** Means closer than this are the same, and the shallower level decides. */
const NEAR = 0.3;
const MOST = 0.6;
/** A series with fewer candidates than this share of the largest one is a stray, unless little speaks for that one. */
const STRAY = 0.2;
const LITTLE = 1.5;

interface Series {
  readonly witnesses: Witness[];
  readonly level: number;
  readonly name: string;
}

/**
 * Chooses the series that carries the questions by what speaks for each of its candidates on average.
 * @returns null when there is no candidate
 */
export function chooseMainSeries(witnesses: readonly Witness[]): MainSeries | null {
  const all = groupBySeries(keepPlausible(witnesses));
  const largest = Math.max(0, ...all.map((series) => series.witnesses.length));
  const populous = all.find((series) => series.witnesses.length === largest);
  if (populous === undefined) return null;
  const isWeak = averageEvidence(populous) < LITTLE;
  const fit = all.filter((series) => {
    const { length } = series.witnesses;
    return length >= largest * STRAY || (isWeak && length > 1);
  });
  const best = Math.max(...fit.map(averageEvidence));
  const main = fit
    .filter((series) => averageEvidence(series) >= best - NEAR)
    .reduce((left, right) => (right.level < left.level ? right : left));
  return describe(main);
}

/** Leaves out the sheet's title, and numbered lines that do not go on with each other's numbering. */
function keepPlausible(witnesses: readonly Witness[]): readonly Witness[] {
  const numberings = new Map<string, Numbering>();
  const runs = new Map<string, boolean>();
  const title = findTitle(witnesses);
  return witnesses.filter((witness) => {
    const { candidate } = witness;
    if (candidate.otherwise === 'section') {
      for (const numbering of numberings.values()) numbering.startSection();
      return witness !== title;
    }
    const numbering = numberings.get(candidate.series) ?? new Numbering();
    numberings.set(candidate.series, numbering);
    const run = `${candidate.series} ${candidate.run}`;
    const isPlausible = runs.get(run) ?? numbering.admits(witness);
    runs.set(run, isPlausible);
    if (isPlausible) numbering.take(witness);
    return isPlausible;
  });
}

/**
 * @returns the first heading when it is the only one of its level, nothing speaks for it being a question, and other
 * candidates follow; null otherwise
 */
export function findTitle(witnesses: readonly Witness[]): Witness | null {
  const first = witnesses[0];
  if (first === undefined || first.candidate.otherwise !== 'section') return null;
  if (first.asks || first.isNumbered || witnesses.length < 2) return null;
  const { level } = first.candidate;
  const isAlone = witnesses.every(
    (witness) => witness === first || witness.candidate.level > level,
  );
  return isAlone ? first : null;
}

function groupBySeries(witnesses: readonly Witness[]): readonly Series[] {
  const groups = new Map<string, Series>();
  for (const witness of witnesses) {
    const { series: name, level } = witness.candidate;
    const series = groups.get(name) ?? { name, level, witnesses: [] };
    groups.set(name, series);
    series.witnesses.push(witness);
  }
  return [...groups.values()];
}

function averageEvidence({ witnesses }: Series): number {
  return witnesses.reduce((sum, witness) => sum + weighEvidence(witness), 0) / witnesses.length;
}

function describe({ name, level, witnesses }: Series): MainSeries {
  const share = (holds: (witness: Witness) => boolean): number =>
    witnesses.filter(holds).length / witnesses.length;
  return {
    series: name,
    level,
    isNumbered:
      level === LINE_LEVEL || (witnesses.length > 1 && share((one) => one.isNumbered) >= MOST),
    asks: share((one) => one.asks) >= MOST,
  };
}
