import type { Conflict, Match } from './grade.ts';
import type { Found } from './found.ts';
import type { Heard } from './hearing/heard.ts';

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
  const { text, words, tokens } = heard.passage;
  return found.map(({ element, place }) => {
    const [first, last] =
      place.marks === undefined
        ? [words[place.from], words[place.to]]
        : [tokens[place.marks.start], tokens[place.marks.end]];
    const start = first?.start ?? 0;
    const end = last?.end ?? start;
    return { term: element.text, words: text.slice(start, end), start, end, tier: place.tier };
  });
}
