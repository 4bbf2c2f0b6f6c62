import {
  belongsToAnother,
  hasObjectInFront,
  isValueOfAnother,
  meetsByChance,
} from './step-objections.ts';
import type { Found } from './found.ts';
import type { Element } from './match-term.ts';
import type { Heard, Place } from './hearing/heard.ts';

/** The elements of one step that must meet in one clause. */
export type CompiledStep = readonly Element[];

/** One step found: its words lie between `from` and `to`. */
export interface StepMatch {
  readonly from: number;
  readonly to: number;
  readonly found: readonly Found[];
  /** 0..1: the least of its words. */
  readonly value: number;
  /** Some of it stands under a negation, or outside one that the author asks for. */
  readonly negated: boolean;
  /** All of it is but the subject of a negated verb. */
  readonly doubted: boolean;
}

/** A word counts as found from here: exact, word form, loan word, family, typo. */
export const ENOUGH = 0.8;
/** Words of one alternative stand within this many words and as many again as it has. */
const WINDOW = 8;

/** Every place where all elements of a step meet in one clause, affirmed ones first. */
export function findStep(
  step: CompiledStep,
  found: readonly (readonly Place[])[],
  heard: Heard,
): readonly StepMatch[] {
  const matches: StepMatch[] = [];
  const [only] = step;
  if (step.length === 1 && only !== undefined) {
    for (const place of found[0] ?? []) {
      if (place.value < ENOUGH) continue;
      const match = closeWindow([{ element: only, place }], heard);
      if (match !== null) matches.push(match);
    }
    return matches;
  }
  const latest: (Found | undefined)[] = step.map(() => undefined);
  const before: (Found | undefined)[] = [];
  let absent = step.length;
  let lastFrom = -1;
  for (const { found: next, index } of sortPlaces(step, found)) {
    const rival = next.place.from === lastFrom ? findRival(latest, next, index) : -1;
    lastFrom = next.place.from;
    before[index] = latest[index];
    // «канал за каналом» wants two channels: a word that another element has taken is not taken again
    latest[index] = rival < 0 ? next : (before[rival] ?? latest[index]);
    if (before[index] === undefined && latest[index] !== undefined) absent -= 1;
    const match = absent === 0 ? closeWindow(latest.filter(isPresent), heard) : null;
    if (match !== null) matches.push(match);
  }
  return matches;
}

/** @returns the other element of the same kind that has taken the same word; -1 where there is none */
function findRival(latest: readonly (Found | undefined)[], next: Found, index: number): number {
  return latest.findIndex(
    (other, at) =>
      at !== index &&
      other?.place.from === next.place.from &&
      other.element.name === next.element.name,
  );
}

interface Entry {
  readonly found: Found;
  /** Place of the element in the step. */
  readonly index: number;
}

function sortPlaces(step: CompiledStep, found: readonly (readonly Place[])[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const [index, element] of step.entries()) {
    for (const place of found[index] ?? []) {
      if (place.value >= ENOUGH) entries.push({ found: { element, place }, index });
    }
  }
  return entries.toSorted((a, b) => a.found.place.from - b.found.place.from);
}

function isPresent(found: Found | undefined): found is Found {
  return found !== undefined;
}

/** The latest place of each element, taken together, if they stand close enough and belong together. */
function closeWindow(found: readonly Found[], heard: Heard): StepMatch | null {
  const { clauses, doubted } = heard.passage;
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  let value = 1;
  let negated = false;
  let isDoubted = doubted.size > 0;
  for (const { element, place } of found) {
    from = Math.min(from, place.from);
    to = Math.max(to, place.to);
    value = Math.min(value, place.value);
    negated ||= (place.polarity & element.polarity) === 0;
    isDoubted &&= doubted.has(place.from) && !element.isNegative;
  }
  // one phrase or literal has been checked by itself, and `a; b` or `x + 1` may run over what ends a clause elsewhere
  const isOne = found.length === 1;
  if (!isOne && (clauses[from] !== clauses[to] || to - from > WINDOW + found.length)) return null;
  if (belongsToAnother(found, from, to, heard) || isValueOfAnother(found, heard)) return null;
  if (negated && meetsByChance(found, heard)) return null;
  negated &&= !hasObjectInFront(found, heard);
  return { from, to, found: [...found], value, negated, doubted: isDoubted };
}
