import type { Heard, Place } from './hearing/heard.ts';
import type { Element } from './match-term.ts';
import { carriesUnit } from './unit.ts';

/** @returns every place where the element stands in the answer, from left to right */
export function findElement(element: Element, heard: Heard): readonly Place[] {
  const [first, ...rest] = element.atoms;
  if (first === undefined && element.exact !== null) return findMarks(element.exact, heard);
  const starts = first === undefined ? undefined : heard.occurrences[first];
  if (starts === undefined) return NOWHERE;
  if (rest.length === 0 && element.exact === null && element.unit === null) return starts;
  return starts.flatMap((start) => {
    const place = extend(start, rest, heard);
    return place !== null && fits(element, place, heard) ? [place] : [];
  });
}

/** Marks are no words: they are found beside the word before them, or the one behind where none is. */
function findMarks(exact: readonly string[], { passage }: Heard): readonly Place[] {
  const { tokens, places } = passage;
  const found: Place[] = [];
  let word = 0;
  for (let at = 0; at < tokens.length && found.length < MOST_MARKS; at += 1) {
    while ((places[word + 1] ?? Number.POSITIVE_INFINITY) < at) word += 1;
    if (!exact.every((text, index) => tokens[at + index]?.text === text)) continue;
    const polarity = passage.polarities[word] ?? 1;
    const marks = { start: at, end: at + exact.length - 1 };
    found.push({
      from: word,
      to: word,
      tier: 'code',
      value: 1,
      clashes: false,
      polarity,
      turned: false,
      marks,
    });
  }
  return found;
}

/** As many as of one word are heard. */
const MOST_MARKS = 100;
const NOWHERE: readonly Place[] = [];

/** Goes on from the first word of a phrase to its last; null where another word comes between. */
function extend(start: Place, rest: readonly number[], heard: Heard): Place | null {
  let { to, tier, value, clashes, polarity, turned } = start;
  for (const atom of rest) {
    const next = heard.occurrences[atom]?.find(({ from }) => from === to + 1);
    if (next === undefined) return null;
    to += 1;
    if (next.value < value) ({ tier, value } = next);
    clashes ||= next.clashes;
    if (next.turned) ({ polarity, turned } = next);
  }
  return { from: start.from, to, tier, value, clashes, polarity, turned };
}

function fits(element: Element, place: Place, heard: Heard): boolean {
  return (
    (element.exact !== null || isUnbroken(place, heard)) &&
    standsExactly(element, place, heard) &&
    (element.unit === null || carriesUnit(element.unit, place, heard))
  );
}

const BREAKS_PHRASE = new Set([',', ';', '(', ')', '[', ']']);

/** A phrase does not run across a comma or a bracket, nor into another clause. */
function isUnbroken(place: Place, heard: Heard): boolean {
  if (place.from === place.to) return true;
  const { clauses, places, tokens } = heard.passage;
  const first = places[place.from] ?? 0;
  const last = places[place.to] ?? 0;
  if (clauses[place.from] !== clauses[place.to] && !runsOn(first, last, heard)) return false;
  for (let at = first + 1; at < last; at += 1) {
    if (BREAKS_PHRASE.has(tokens[at]?.text ?? '')) return false;
  }
  return true;
}

/** A word of the phrase itself opens a clause, «дальше»: no mark and no line end stands within. */
function runsOn(first: number, last: number, { passage }: Heard): boolean {
  const { text, tokens } = passage;
  for (let at = first; at <= last; at += 1) if (tokens[at]?.kind === 'mark') return false;
  return !text.slice(tokens[first]?.start, tokens[last]?.end).includes('\n');
}

/** Literal text: the same tokens, marks included, whatever the spacing. */
function standsExactly(element: Element, place: Place, heard: Heard): boolean {
  const { exact } = element;
  if (exact === null) return true;
  const { tokens, places } = heard.passage;
  const lead = exact.findIndex((text) => text === tokens[places[place.from] ?? -1]?.text);
  if (lead < 0) return false;
  const start = (places[place.from] ?? 0) - lead;
  return exact.every((text, index) => tokens[start + index]?.text === text);
}
