import type { Part } from '../choose/part.ts';
import { normalisePrompt } from '../identity.ts';
import type { Candidate } from '../notations/candidate.ts';
import type { AnswerKey } from './find-answer-keys.ts';
import type { KeyPart } from './key-parts.ts';
import type { KeyEntry } from './read-entries.ts';

/** Questions from one index up to another one, which is exclusive. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** A section of the sheet, with the index of its first question. */
interface Section {
  readonly title: string;
  readonly first: number;
}

/**
 * Says which question each entry of the keys answers: the one with its number between this key and the key before, or
 * where no question is numbered, the one at its place. A key that is parted has a section of questions for each part:
 * the one with its title, or the one at its place.
 * @param parts the parts of the sheet in order
 * @returns the entries for each question, by the question's index
 */
export function joinAnswers(
  keys: readonly AnswerKey[],
  parts: readonly Part[],
): ReadonlyMap<number, readonly KeyEntry[]> {
  const joined = new Map<number, KeyEntry[]>();
  if (keys.length === 0) return joined;
  const { questions, sections } = survey(parts);
  let first = 0;
  for (const key of keys) {
    let last = first;
    while (last < questions.length && (questions[last]?.start ?? 0) < key.start) last += 1;
    const own = key.parts.filter(({ entries }) => entries.length > 0);
    const ranges = findRanges(own, questions, sections, { first, last });
    for (const [index, { entries }] of own.entries()) {
      const range = ranges[index];
      if (range !== undefined) addEntries(joined, entries, placeNumbers(questions, range));
    }
    first = last;
  }
  return joined;
}

function survey(parts: readonly Part[]): {
  readonly questions: readonly Candidate[];
  readonly sections: readonly Section[];
} {
  const questions: Candidate[] = [];
  const sections: Section[] = [];
  for (const { kind, candidate } of parts) {
    if (kind === 'question') questions.push(candidate);
    if (kind === 'section')
      sections.push({
        title: normalisePrompt(candidate.prompt.join(' ')),
        first: questions.length,
      });
  }
  return { questions, sections };
}

/** @returns the questions of each part of a key; none where it cannot be told whose answers they are */
function findRanges(
  parts: readonly KeyPart[],
  questions: readonly Candidate[],
  sections: readonly Section[],
  { first, last }: Range,
): readonly Range[] {
  if (parts.length < 2) return [{ first, last }];
  const own = sections.filter((section) => section.first >= first && section.first < last);
  const named = findNamed(parts, own);
  if (named !== null) return cutRanges(named, last);
  const ofSections = [...new Set([first, ...own.map((section) => section.first)])];
  if (ofSections.length === parts.length) return cutRanges(ofSections, last);
  const ofNumbers = [first];
  for (let index = first + 1; index < last; index += 1) {
    const before = questions[index - 1]?.label?.number ?? 0;
    if ((questions[index]?.label?.number ?? Infinity) <= before) ofNumbers.push(index);
  }
  return ofNumbers.length === parts.length ? cutRanges(ofNumbers, last) : [];
}

/** @returns the first question of each part by its title; null where a part has none, or no section has it */
function findNamed(
  parts: readonly KeyPart[],
  sections: readonly Section[],
): readonly number[] | null {
  const firsts = new Map(sections.toReversed().map(({ title, first }) => [title, first]));
  const found = parts.flatMap(({ title }) => (title === null ? [] : (firsts.get(title) ?? [])));
  return found.length === parts.length && new Set(found).size === parts.length ? found : null;
}

/** Each range reaches to the next one that begins behind it. */
function cutRanges(firsts: readonly number[], last: number): readonly Range[] {
  const sorted = firsts.toSorted((left, right) => left - right);
  const ends = new Map(sorted.map((first, index) => [first, sorted[index + 1] ?? last]));
  return firsts.map((first) => ({ first, last: ends.get(first) ?? last }));
}

function addEntries(
  joined: Map<number, KeyEntry[]>,
  entries: readonly KeyEntry[],
  places: ReadonlyMap<number, number>,
): void {
  for (const entry of entries) {
    const index = places.get(entry.number);
    const own = index === undefined ? undefined : joined.get(index);
    if (own !== undefined) own.push(entry);
    else if (index !== undefined) joined.set(index, [entry]);
  }
}

/** @returns for each number the first question of the range that has it */
function placeNumbers(
  questions: readonly Candidate[],
  { first, last }: Range,
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
