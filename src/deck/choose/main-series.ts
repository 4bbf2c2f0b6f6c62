import { LINE_LEVEL } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';
import { speaksAlone, weighEvidence, type Witness } from './witness.ts';
import { measureCoverage, type Series } from './coverage.ts';
import { Numbering } from './numbering.ts';

/** The shape most questions of a sheet have. */
export interface MainSeries {
  readonly series: string;
  readonly level: number;
  readonly count: number;
  /** Most of its candidates are numbered; then one without a number is a section. */
  readonly isNumbered: boolean;
  /** Most of its candidates ask or order something. */
  readonly asks: boolean;
  readonly hasOptions: boolean;
}

/** Scores that miss the best by no more than this share are as good, and the shallower level decides. */
const NEAR = 0.25;
const MOST = 0.6;
/** A series with fewer candidates than this share of the largest one is a stray, unless little speaks for that one. */
const STRAY = 0.2;
const LITTLE = 1.5;
const RUNNING_WORTH = 1.5;

/**
 * Chooses the series that carries the questions: what speaks for each of its candidates on average, times the share of
 * the sheet's text that stands below them. A few rhetorical questions in long answers speak well and cover little.
 * @returns null when there is no candidate
 */
export function chooseMainSeries(
  witnesses: readonly Witness[],
  sheet: SheetText,
): MainSeries | null {
  const all = groupBySeries(keepPlausible(witnesses));
  const largest = Math.max(0, ...all.map((series) => series.witnesses.length));
  const populous = all.find((series) => series.witnesses.length === largest);
  if (populous === undefined) return null;
  const coverages = measureCoverage(all, witnesses, sheet);
  for (const series of all) series.score = averageEvidence(series) * (coverages.get(series) ?? 0);
  const isWeak = averageEvidence(populous) < LITTLE;
  const fit = all.filter((series) => {
    const { length } = series.witnesses;
    return length >= largest * STRAY || (isWeak && length > 1);
  });
  const best = Math.max(...fit.map(({ score }) => score));
  const [main] = fit
    .filter(({ score }) => score >= best * (1 - NEAR))
    .toSorted((left, right) => left.level - right.level || right.score - left.score);
  return main === undefined ? null : describe(main);
}

/** Leaves out the title, lists that ask nothing, and numbered lines that do not go on with each other's numbering. */
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
    if (candidate.isExplicit || candidate.label === null)
      return witness.speaks || !isListed(witness);
    const numbering = numberings.get(candidate.series) ?? new Numbering();
    numberings.set(candidate.series, numbering);
    const isPlausible = runs.get(witness.run) ?? numbering.admits(witness);
    runs.set(witness.run, isPlausible);
    if (isPlausible) numbering.take(witness);
    return isPlausible;
  });
}

function isListed({ candidate }: Witness): boolean {
  return candidate.series.startsWith('bullet') || candidate.series === 'paragraph';
}

/**
 * @returns the first heading when it is the only one of its level, nothing speaks for it being a question, and other
 * candidates follow; null otherwise
 */
export function findTitle(witnesses: readonly Witness[]): Witness | null {
  const first = witnesses.find(({ candidate }) => candidate.otherwise === 'section');
  if (first === undefined || first.asks || first.isNumbered) return null;
  const isFollowed = witnesses.some(
    (witness) =>
      witness !== first &&
      (witness.candidate.otherwise === 'section' ||
        witness.isNumbered ||
        (witness.speaks && first.isHolder)),
  );
  if (!isFollowed) return null;
  const isFirst = witnesses.every(
    (witness) =>
      witness === first || witness.candidate.start > first.candidate.start || !witness.speaks,
  );
  const { level } = first.candidate;
  const isAlone = witnesses.every(
    (witness) => witness === first || witness.candidate.level > level,
  );
  return isFirst && isAlone ? first : null;
}

function groupBySeries(witnesses: readonly Witness[]): readonly Series[] {
  const groups = new Map<string, Series>();
  for (const witness of witnesses) {
    const { series: name, level } = witness.candidate;
    if (name === 'follow-up') continue;
    const series = groups.get(name) ?? { name, level, witnesses: [], score: 0 };
    groups.set(name, series);
    series.witnesses.push(witness);
  }
  return [...groups.values()];
}

function averageEvidence({ witnesses }: Series): number {
  const sum = witnesses.reduce((total, witness) => total + weighEvidence(witness), 0);
  return sum / witnesses.length + (runsOn(witnesses) ? RUNNING_WORTH : 0);
}

/** Numbered lines whose count goes on from section to section are no steps of answers. */
function runsOn(witnesses: readonly Witness[]): boolean {
  let on = 0;
  let again = 0;
  for (const [index, { candidate, stretch }] of witnesses.entries()) {
    const last = witnesses[index - 1];
    if (last === undefined || last.stretch === stretch || candidate.level < LINE_LEVEL) continue;
    const isNext = candidate.label?.number === (last.candidate.label?.number ?? 0) + 1;
    if (isNext && candidate.label !== null) on += 1;
    else again += 1;
  }
  return on > again;
}

function describe({ name, level, witnesses }: Series): MainSeries {
  const share = (holds: (witness: Witness) => boolean): number =>
    witnesses.filter(holds).length / witnesses.length;
  return {
    series: name,
    level,
    count: witnesses.length,
    isNumbered: witnesses.length > 1 && share((one) => one.isNumbered) >= MOST,
    asks: share(speaksAlone) >= MOST,
    hasOptions: share((one) => one.hasOptions) >= MOST,
  };
}
