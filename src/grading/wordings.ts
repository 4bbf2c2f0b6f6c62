import { compileAlternative, matchAlternative, mostPossible } from './match-alternative.ts';
import type { Alternative } from '../deck/key-point.ts';
import type { AlternativeMatch, CompiledAlternative } from './match-alternative.ts';
import type { Heard } from './hearing/heard.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** All alternatives of a key point, to be looked up by their words. */
export interface Wordings {
  readonly alternatives: readonly CompiledAlternative[];
  /** Which alternatives hold an atom, as positions in `alternatives`. */
  readonly byAtom: ReadonlyMap<number, readonly number[]>;
}

/** Prepares the alternatives of a key point. */
export function compileWordings(
  alternatives: readonly Alternative[],
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): Wordings {
  const compiled = allowAbsence(
    alternatives.map((alternative) => compileAlternative(alternative, vocabulary, asked)),
  );
  const byAtom = new Map<number, number[]>();
  for (const [index, { elements }] of compiled.entries()) {
    for (const atom of new Set(elements.flatMap((element) => element.atoms))) {
      const list = byAtom.get(atom);
      if (list === undefined) byAtom.set(atom, [index]);
      else list.push(index);
    }
  }
  return { alternatives: compiled, byAtom };
}

/**
 * An author who lists a negated wording asks for an absence («не подстраиваются | коадаптация»): then the
 * other wordings, where they are one word, count under a negation too.
 */
function allowAbsence(
  alternatives: readonly CompiledAlternative[],
): readonly CompiledAlternative[] {
  if (!alternatives.some(wantsAbsence)) return alternatives;
  return alternatives.map((alternative) => {
    const [only, ...more] = alternative.elements;
    if (only === undefined || more.length > 0 || only.polarity !== 1) return alternative;
    const either = { ...only, polarity: 3 } as const;
    return { ...alternative, steps: [[either]], elements: [either] };
  });
}

function wantsAbsence({ elements }: CompiledAlternative): boolean {
  return elements.some((element) => element.polarity === 2 || element.isNegative);
}

const RANK = { hit: 3, negated: 2, part: 1, none: 0 } as const;

/** @returns the alternative that the answer says best; null where it says nothing of any */
export function pickBest(wordings: Wordings, heard: Heard): AlternativeMatch | null {
  let best: AlternativeMatch | null = null;
  for (const index of candidatesFor(wordings, heard)) {
    const alternative = wordings.alternatives[index];
    if (alternative === undefined) continue;
    const reached = best?.status === 'part' ? best.value : 0;
    const possible = mostPossible(alternative, heard);
    if (possible < 1 && (possible <= reached || (best !== null && best.status !== 'part')))
      continue;
    const match = matchAlternative(alternative, heard);
    if (best === null || isBetter(match, best)) best = match;
    if (best.status === 'hit' && best.value === 1 && !best.mixed) break;
  }
  return best;
}

/** The alternatives that hold a word of the answer, in the author's order. */
function candidatesFor(wordings: Wordings, heard: Heard): readonly number[] {
  const found = new Set<number>();
  for (const atom of heard.atoms) {
    for (const index of wordings.byAtom.get(atom) ?? []) found.add(index);
  }
  return found.size > 1 ? [...found].toSorted((a, b) => a - b) : [...found];
}

function isBetter(match: AlternativeMatch, best: AlternativeMatch): boolean {
  const byRank = RANK[match.status] - RANK[best.status];
  return byRank > 0 || (byRank === 0 && match.value > best.value);
}
