import { makeMatch } from './alternative-match.ts';
import { quote } from './quote.ts';
import type { AlternativeMatch } from './alternative-match.ts';
import type { CompiledAlternative } from './compile-alternative.ts';
import type { Conflict } from './grade.ts';
import type { Element } from './match-term.ts';
import type { Found } from './found.ts';
import type { Heard, Place } from './hearing/heard.ts';

/** Words that stand apart are worth less than words that stand together. */
const PART_SHARE = 0.75;

/**
 * A quick look before {@link matchAlternative}.
 * @returns the most that the answer can say of the alternative: 1 where all its words occur, or where one of
 * them may be contradicted; else the value of a part
 */
export function mostPossible(alternative: CompiledAlternative, heard: Heard): number {
  let said = 0;
  let absent = 0;
  let isOpposed = false;
  for (const { atoms, weight } of alternative.elements) {
    let occurs = true;
    for (const atom of atoms) {
      const places = heard.occurrences[atom];
      if (places?.[0]?.clashes === true) return 1;
      occurs &&= places !== undefined && places.length > 0;
      isOpposed ||= heard.opposites[atom] !== undefined;
    }
    if (occurs) said += weight;
    else absent += 1;
  }
  // a word is contradicted by its opposite only where all others are there
  if (absent === 0 || (absent === 1 && isOpposed)) return 1;
  return alternative.weight === 0 ? 0 : PART_SHARE * (said / alternative.weight);
}

/** Not all of it is there, or not together: how much of it is. */
export function matchPart(
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
      const best = bestPlace(element, free);
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
  return makeMatch({ alternative: alternative.text, status, value, found, missing, conflict });
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

function bestPlace(element: Element, places: readonly Place[]): Place | null {
  let best: Place | null = null;
  for (const place of places) {
    if ((place.polarity & element.polarity) === 0) continue;
    if (best === null || place.value > best.value) best = place;
  }
  return best;
}
