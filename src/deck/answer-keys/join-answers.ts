import type { Candidate } from '../notations/candidate.ts';
import type { AnswerKey } from './find-answer-keys.ts';
import type { KeyEntry } from './read-entries.ts';

/**
 * Says which question each entry of the keys answers: the one with its number between this key and the key before, or
 * where no question is numbered, the one at its place.
 * @param questions in the order of the sheet
 * @returns the entries for each question, by the question's index
 */
export function joinAnswers(
  keys: readonly AnswerKey[],
  questions: readonly Candidate[],
): ReadonlyMap<number, readonly KeyEntry[]> {
  const joined = new Map<number, KeyEntry[]>();
  let first = 0;
  for (const { start, entries } of keys) {
    let last = first;
    while (last < questions.length && (questions[last]?.start ?? 0) < start) last += 1;
    const places = placeNumbers(questions, first, last);
    for (const entry of entries) {
      const index = places.get(entry.number);
      const own = index === undefined ? undefined : joined.get(index);
      if (own !== undefined) own.push(entry);
      else if (index !== undefined) joined.set(index, [entry]);
    }
    first = last;
  }
  return joined;
}

/** @returns for each number the first question with it, from `first` up to `last` */
function placeNumbers(
  questions: readonly Candidate[],
  first: number,
  last: number,
): ReadonlyMap<number, number> {
  const above = questions.slice(first, last);
  const isNumbered = above.some(({ label }) => label?.number != null);
  const places = new Map<number, number>();
  for (const [place, { label }] of above.entries()) {
    const number = isNumbered ? (label?.number ?? null) : place + 1;
    if (number !== null && !places.has(number)) places.set(number, first + place);
  }
  return places;
}
