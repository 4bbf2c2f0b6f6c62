import { ENOUGH, findStep } from './match-step.ts';
import { findElement } from './find-element.ts';
import { findOrder } from './order.ts';
import { makeMatch } from './alternative-match.ts';
import { matchPart } from './match-part.ts';
import { quote } from './quote.ts';
import type { AlternativeMatch } from './alternative-match.ts';
import type { CompiledAlternative } from './compile-alternative.ts';
import type { Conflict } from './grade.ts';
import type { Found } from './found.ts';
import type { StepMatch } from './match-step.ts';
import type { Heard, Place } from './hearing/heard.ts';
import type { Ordered } from './order.ts';

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
    return makeMatch({ alternative: text, status: 'negated', found, conflict, mixed });
  }
  if (doubtful || matches.every((match) => match.doubted)) {
    const denied = findDenied(found, heard);
    if (denied !== null)
      return makeMatch({ alternative: text, status: 'negated', found, conflict: denied, mixed });
    const half = value * IN_DOUBT;
    return makeMatch({
      alternative: text,
      status: 'part',
      value: half,
      found,
      doubtful: true,
      mixed,
    });
  }
  return makeMatch({ alternative: text, status: 'hit', value, found, mixed });
}

/** A word that is in doubt where it was found, and denied elsewhere: «не x, x тут ничего не решает». */
function findDenied(found: readonly Found[], heard: Heard): Conflict | null {
  for (const { element } of found) {
    for (const { from, to, polarity } of heard.occurrences[element.atoms[0] ?? -1] ?? []) {
      if ((polarity & element.polarity) === 0)
        return quote(heard, from, to, element.text, 'negated');
    }
  }
  return null;
}

const IN_DOUBT = 0.5;
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
  return makeMatch({ alternative: alternative.text, status: 'negated', found, conflict });
}
