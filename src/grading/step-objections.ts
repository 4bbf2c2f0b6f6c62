import { CAN } from './hearing/cues.ts';
import type { Found } from './found.ts';
import type { Heard } from './hearing/heard.ts';

/**
 * Whether a word that is affirmed and the object of another verb's denial only happen to stand in one clause:
 * «выключается, и сеть не надеется на нейрон» denies no «нейрон выключается». The subject of the denial is no stranger.
 */
export function meetsByChance(found: readonly Found[], heard: Heard): boolean {
  const { segments, doubted } = heard.passage;
  const affirmed: number[] = [];
  const denied: number[] = [];
  for (const { element, place } of found) {
    const agrees = (place.polarity & element.polarity) !== 0;
    if (agrees) affirmed.push(place.from);
    else if (element.polarity !== 1 || place.turned || isHeadOfDenial(place.from, heard))
      return false;
    else denied.push(place.from);
  }
  const isApart = (said: number, at: number): boolean =>
    segments[said] !== segments[at] || (said < at && !doubted.has(said));
  return affirmed.length > 0 && affirmed.every((said) => denied.every((at) => isApart(said, at)));
}

/** «Доказывать он не обязан» says «не обязан доказывать»: the author's denied word is denied, its object stands before it. */
export function hasObjectInFront(found: readonly Found[], heard: Heard): boolean {
  const head = found.find(({ element }) => element.isDenied)?.place.from;
  if (head === undefined || !isHeadOfDenial(head, heard)) return false;
  const { segments } = heard.passage;
  return found.every(({ element, place }) => {
    const agrees = (place.polarity & element.polarity) !== 0;
    const isInFront = place.from < head && segments[place.from] === segments[head];
    return agrees || (element.polarity === 2 && isInFront);
  });
}

/** The word right behind "not" is what is denied, not its object. */
function isHeadOfDenial(position: number, heard: Heard): boolean {
  const { words } = heard.passage;
  const before = words[position - 1];
  if (before?.kind === 'negator') return true;
  return CAN.has(before?.text ?? '') && words[position - 2]?.kind === 'negator';
}

/** Whether a number is the value of a setting other than the one asked for: 3 of `size=3` for «step 3». */
export function isValueOfAnother(found: readonly Found[], heard: Heard): boolean {
  const { words } = heard.passage;
  return found.some(({ element, place }) => {
    const token = words[place.from];
    if (element.name !== 'number' || token?.value == null) return false;
    return found.some(
      (other) => other.place.from !== place.from && LATIN.test(words[other.place.from]?.text ?? ''),
    );
  });
}

const LATIN = /^[a-z]/;

/** Whether another name of the same kind stands between a name and what is said of it. */
export function belongsToAnother(
  found: readonly Found[],
  from: number,
  to: number,
  heard: Heard,
): boolean {
  if (found.length < 2 || !found.some(({ element }) => element.name !== null)) return false;
  const kinds = new Set(found.map(({ element }) => element.name));
  const own = new Set(found.map(({ place }) => heard.passage.words[place.from]?.text));
  for (let position = from + 1; position < to; position += 1) {
    const word = heard.passage.words[position];
    if (word === undefined || (word.kind !== 'number' && word.kind !== 'code')) continue;
    if (kinds.has(word.kind) && !own.has(word.text)) return true;
  }
  return false;
}
