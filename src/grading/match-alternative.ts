import { compileTerm, findElement } from './match-term.ts';
import { findOrder } from './order.ts';
import type { Ordered } from './order.ts';
import type { Alternative, Step } from '../deck/key-point.ts';
import type { Conflict, Match } from './grade.ts';
import { ENOUGH, findStep } from './match-step.ts';
import type { CompiledStep, Found, StepMatch } from './match-step.ts';
import type { Element } from './match-term.ts';
import type { Heard, Place } from './hearing/heard.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An alternative ready to be looked for. */
export interface CompiledAlternative {
  /** As the author wrote it. */
  readonly text: string;
  readonly steps: readonly CompiledStep[];
  /** Those of all steps. */
  readonly elements: readonly Element[];
  /** Sum of their weights. */
  readonly weight: number;
}

/** What became of an alternative. */
export interface AlternativeMatch {
  readonly alternative: string;
  readonly status: 'hit' | 'negated' | 'part' | 'none';
  /** 0..1 */
  readonly value: number;
  readonly found: readonly Found[];
  readonly missing: readonly string[];
  readonly conflict: Conflict | null;
  /** Found only in a way that leaves doubt: told from the end, or as the subject of a negated verb. */
  readonly doubtful: boolean;
  /** Said in one place and denied in another. */
  readonly mixed: boolean;
}

/** Words that stand apart are worth less than words that stand together. */
const PART_SHARE = 0.75;

/** Prepares an alternative; `asked` says whether the question already holds a word. */
export function compileAlternative(
  alternative: Alternative,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): CompiledAlternative {
  const compileStep = (step: Step): CompiledStep =>
    limitRepeats(step.flatMap((term) => compileTerm(term, vocabulary, asked)));
  const steps = alternative.steps.map(compileStep).filter((step) => step.length > 0);
  const elements = steps.flat();
  const weight = elements.reduce((sum, element) => sum + element.weight, 0);
  return { text: alternative.text, steps, elements, weight };
}

/** A word that is asked for more often than this in one step would only make matching slow. */
const MOST_REPEATS = 3;

function limitRepeats(step: CompiledStep): CompiledStep {
  const times = new Map<number, number>();
  return step.filter(({ atoms }) => {
    const [first = -1] = atoms;
    const before = times.get(first) ?? 0;
    times.set(first, before + 1);
    return atoms.length > 1 || before < MOST_REPEATS;
  });
}

/**
 * A quick look before {@link matchAlternative}.
 * @returns the most that the answer can say of the alternative: 1 where all its words occur, or where one of
 * them is contradicted; else the value of a part
 */
export function mostPossible(alternative: CompiledAlternative, heard: Heard): number {
  let said = 0;
  for (const { atoms, weight } of alternative.elements) {
    let occurs = true;
    for (const atom of atoms) {
      const places = heard.occurrences[atom];
      if (places?.[0]?.clashes === true || heard.opposites[atom] !== undefined) return 1;
      occurs &&= places !== undefined && places.length > 0;
    }
    if (occurs) said += weight;
  }
  if (said >= alternative.weight) return 1;
  return alternative.weight === 0 ? 0 : PART_SHARE * (said / alternative.weight);
}

/** @returns the best that the answer says of the alternative */
export function matchAlternative(alternative: CompiledAlternative, heard: Heard): AlternativeMatch {
  const found = alternative.steps.map((step) => step.map((element) => findElement(element, heard)));
  const isComplete = alternative.steps.length > 0 && found.every((step) => step.every(isFound));
  if (isComplete) {
    const steps = alternative.steps.map((step, index) => findStep(step, found[index] ?? [], heard));
    const ordered = findOrder(steps, heard);
    if (ordered !== null) return concludeHit(alternative, ordered, heard);
    const all = steps.flatMap((matches) => matches.slice(0, 1));
    if (all.length === steps.length) return concludeDisorder(alternative, all, heard);
  }
  return matchPart(alternative, found, heard);
}

function isFound(places: readonly Place[]): boolean {
  return places.some((place) => place.value >= ENOUGH);
}

function concludeHit(
  alternative: CompiledAlternative,
  ordered: Ordered,
  heard: Heard,
): AlternativeMatch {
  const { matches, doubtful, mixed } = ordered;
  const [first] = matches;
  const isOne = matches.length === 1 && first !== undefined;
  const found = isOne ? first.found : matches.flatMap((match) => match.found);
  const value = isOne ? first.value : Math.min(...matches.map((match) => match.value));
  const negated = matches.find((match) => match.negated);
  const { text } = alternative;
  if (negated !== undefined) {
    const conflict = quote(heard, negated.from, negated.to, text, 'negated');
    return makeMatch(text, 'negated', 0, found, [], conflict, false, mixed);
  }
  if (doubtful || matches.every((match) => match.doubted)) {
    const denied = findDenied(found, heard);
    if (denied !== null) return makeMatch(text, 'negated', 0, found, [], denied, false, mixed);
    return makeMatch(text, 'part', value * IN_DOUBT, found, [], null, true, mixed);
  }
  return makeMatch(text, 'hit', value, found, [], null, false, mixed);
}

/** A word that is in doubt where it was found, and denied elsewhere: «не x, x тут ничего не решает». */
function findDenied(found: readonly Found[], heard: Heard): Conflict | null {
  for (const { element } of found) {
    for (const { from, to } of heard.occurrences[element.atoms[0] ?? -1] ?? []) {
      const isDenied = ((heard.passage.polarities[from] ?? 1) & element.polarity) === 0;
      if (isDenied) return quote(heard, from, to, element.text, 'negated');
    }
  }
  return null;
}

const IN_DOUBT = 0.5;

/** One shape for all matches: this is the busiest place of grading. */
function makeMatch(
  alternative: string,
  status: AlternativeMatch['status'],
  value: number,
  found: readonly Found[],
  missing: readonly string[],
  conflict: Conflict | null,
  doubtful: boolean,
  mixed: boolean,
): AlternativeMatch {
  return { alternative, status, value, found, missing, conflict, doubtful, mixed };
}

/** All steps are there, but not in the order asked for. */
function concludeDisorder(
  alternative: CompiledAlternative,
  matches: readonly StepMatch[],
  heard: Heard,
): AlternativeMatch {
  const from = Math.min(...matches.map((match) => match.from));
  const to = Math.max(...matches.map((match) => match.to));
  const found = matches.flatMap((match) => match.found);
  const conflict = quote(heard, from, to, alternative.text, 'order');
  return makeMatch(alternative.text, 'negated', 0, found, [], conflict, false, false);
}

/** Not all of it is there, or not together: how much of it is. */
function matchPart(
  alternative: CompiledAlternative,
  places: readonly (readonly (readonly Place[])[])[],
  heard: Heard,
): AlternativeMatch {
  const found: Found[] = [];
  const missing: string[] = [];
  const absent: Element[] = [];
  const taken = new Set<number>();
  let conflict: Conflict | null = null;
  let said = 0;
  let wanted = 0;
  for (const [stepIndex, step] of alternative.steps.entries()) {
    for (const [index, element] of step.entries()) {
      const free = (places[stepIndex]?.[index] ?? []).filter(
        ({ from }) => !taken.has(from) || element.name !== null,
      );
      const best = bestPlace(element, free, heard);
      wanted += element.weight;
      if (best === null) {
        missing.push(element.text);
        absent.push(element);
      } else if (best.clashes) conflict ??= quote(heard, best.from, best.to, element.text, 'value');
      else {
        said += element.weight * best.value;
        found.push({ element, place: best });
        taken.add(best.from);
      }
    }
  }
  conflict ??= findOpposite(absent, found, heard);
  const value = wanted === 0 ? 0 : PART_SHARE * (said / wanted);
  const status = conflict !== null ? 'negated' : found.length > 0 ? 'part' : 'none';
  return makeMatch(alternative.text, status, value, found, missing, conflict, false, false);
}

/**
 * All is there but one word, and among the rest, in its clause, stands the opposite of that one: a word that
 * neither the question nor any key point asks for.
 */
function findOpposite(
  absent: readonly Element[],
  found: readonly Found[],
  heard: Heard,
): Conflict | null {
  const [only, ...more] = absent;
  const atom = only?.polarity === 1 ? only.atoms[0] : undefined;
  if (only === undefined || atom === undefined || more.length > 0 || found.length === 0)
    return null;
  const { clauses } = heard.passage;
  const position = heard.opposites[atom]?.find(
    (at) =>
      heard.meetings[at]?.length === 0 &&
      heard.asked[at] !== true &&
      found.every(({ place }) => clauses[place.from] === clauses[at]),
  );
  return position === undefined ? null : quote(heard, position, position, only.text, 'antonym');
}

function bestPlace(element: Element, places: readonly Place[], heard: Heard): Place | null {
  let best: Place | null = null;
  for (const place of places) {
    if (((heard.passage.polarities[place.from] ?? 1) & element.polarity) === 0) continue;
    if (best === null || place.value > best.value) best = place;
  }
  return best;
}

/** @returns the learner's words between two positions, as a conflict of the given kind */
export function quote(
  heard: Heard,
  from: number,
  to: number,
  expected: string,
  kind: Conflict['kind'],
): Conflict {
  const { text, words } = heard.passage;
  const start = words[from]?.start ?? 0;
  const end = words[to]?.end ?? start;
  return { kind, expected, words: text.slice(start, end), start, end };
}

/** @returns the matches to show: each found element with the learner's own words */
export function showFound(found: readonly Found[], heard: Heard): readonly Match[] {
  const { text, words } = heard.passage;
  return found.map(({ element, place }) => {
    const start = words[place.from]?.start ?? 0;
    const end = words[place.to]?.end ?? start;
    return { term: element.text, words: text.slice(start, end), start, end, tier: place.tier };
  });
}
