import { compileAlternative } from './compile-alternative.ts';
import { matchAlternative } from './match-alternative.ts';
import { mostPossible } from './match-part.ts';
import type { Alternative } from '../deck/key-point.ts';
import type { AlternativeMatch } from './alternative-match.ts';
import type { CompiledAlternative } from './compile-alternative.ts';
import type { Element } from './match-term.ts';
import type { Heard } from './hearing/heard.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** By atom, the alternatives filed under it. */
type Anchors = readonly (readonly number[] | undefined)[];

/** All alternatives of a key point, to be looked up by their words. */
export interface Wordings {
  readonly alternatives: readonly CompiledAlternative[];
  /** Which alternatives to look at when an atom was heard, as positions in `alternatives`. */
  readonly byAnchor: Anchors;
  /** Those that ask for marks, which no word leads to: always looked at. */
  readonly unanchored: readonly number[];
}

/** Prepares the alternatives of a key point. */
export function compileWordings(
  alternatives: readonly Alternative[],
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): Wordings {
  const compiled = alternatives.map((alternative) =>
    compileAlternative(alternative, vocabulary, asked),
  );
  const unanchored = compiled.flatMap(({ elements }, index) =>
    elements.some(({ atoms }) => atoms.length === 0) ? [index] : [],
  );
  return { alternatives: compiled, byAnchor: indexAnchors(compiled), unanchored };
}

/** Less than this share of an alternative is no part hit, so no need to look at it. */
const TELLING_SHARE = 0.6;

/**
 * Files each alternative under few of its words, the rarest: without one of these nothing worth telling of it
 * can have been said. «исключает нейроны» stands under «исключает», for neurons are everywhere.
 */
function indexAnchors(alternatives: readonly CompiledAlternative[]): Anchors {
  const frequency = new Map<number, number>();
  for (const { elements } of alternatives) {
    for (const { atoms } of elements) {
      for (const atom of atoms) frequency.set(atom, (frequency.get(atom) ?? 0) + 1);
    }
  }
  const byAnchor: (number[] | undefined)[] = [];
  for (const [index, { elements, weight }] of alternatives.entries()) {
    const anchors = new Set<number>();
    let rest = weight;
    for (const { atom, own } of rarestFirst(elements, frequency)) {
      if (rest < TELLING_SHARE * weight) break;
      anchors.add(atom);
      rest -= own;
    }
    anchors.delete(NO_ATOM);
    for (const atom of anchors) {
      (byAnchor[atom] ??= []).push(index);
    }
  }
  return byAnchor;
}

const NO_ATOM = -1;

/** Of each element its rarest word, with the weight of the element. */
function rarestFirst(
  elements: readonly Element[],
  frequency: ReadonlyMap<number, number>,
): readonly { readonly atom: number; readonly own: number }[] {
  const count = (atom: number): number => frequency.get(atom) ?? 0;
  const rarest = elements.map(({ atoms, weight }) => {
    const [first = NO_ATOM, ...rest] = atoms;
    const atom = rest.reduce((best, other) => (count(other) < count(best) ? other : best), first);
    return { atom, own: weight };
  });
  return rarest.toSorted((a, b) => count(a.atom) - count(b.atom));
}

const RANK = { hit: 3, negated: 2, part: 1, none: 0 } as const;

/**
 * Looks closely only at alternatives that may be said as a whole or contradicted, or in part better than the best
 * so far.
 * @param least the smallest part that counts, 0..1; 1 where parts do not count
 * @returns the alternative that the answer says best; null where it says nothing of any
 */
export function pickBest(wordings: Wordings, heard: Heard, least: number): AlternativeMatch | null {
  let best: AlternativeMatch | null = null;
  let previous = -1;
  for (const index of candidatesFor(wordings, heard)) {
    const alternative = wordings.alternatives[index];
    if (alternative === undefined || index === previous) continue;
    previous = index;
    const possible = mostPossible(alternative, heard);
    if (possible < 1) {
      if (possible < least || (best !== null && best.status !== 'part')) continue;
      if (best !== null && possible <= best.value) continue;
    }
    const match = matchAlternative(alternative, heard);
    if (match.status === 'none' || (best !== null && !isBetter(match, best))) continue;
    best = match;
    if (best.status === 'hit' && best.value === 1 && !best.mixed) break;
  }
  return best;
}

/** The alternatives that a word of the answer, or its opposite, leads to: in the author's order, some twice. */
function candidatesFor({ byAnchor, unanchored }: Wordings, heard: Heard): readonly number[] {
  let found = unanchored;
  let all: number[] | null = null;
  for (const atoms of [heard.atoms, heard.opposed]) {
    for (const atom of atoms) {
      const more = byAnchor[atom];
      if (more === undefined) continue;
      if (found.length === 0) found = more;
      else {
        all ??= [...found];
        for (const index of more) all.push(index);
      }
    }
  }
  return all === null ? found : sortFew(all);
}

/** Sorts: a few numbers, as nearly always, without the cost of a comparing function. */
function sortFew(numbers: number[]): readonly number[] {
  if (numbers.length > FEW) return numbers.toSorted((a, b) => a - b);
  for (let at = 1; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    let to = at;
    for (; to > 0 && (numbers[to - 1] ?? 0) > number; to -= 1) numbers[to] = numbers[to - 1] ?? 0;
    numbers[to] = number;
  }
  return numbers;
}

const FEW = 20;

function isBetter(match: AlternativeMatch, best: AlternativeMatch): boolean {
  const byRank = RANK[match.status] - RANK[best.status];
  return byRank > 0 || (byRank === 0 && match.value > best.value);
}
