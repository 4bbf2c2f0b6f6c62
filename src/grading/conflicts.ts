import { isSoftNumber } from './words/number-words.ts';
import { isContentKind } from './gist-term.ts';
import type { Conflict } from './grade.ts';
import type { CompiledGist, GistHit, GistTerm } from './gist-term.ts';
import type { Heard } from './hearing/heard.ts';
import type { Token } from './words/token.ts';

/** Only short sentences turn on one word. */
const SHORT = 4;
/** Content words: sentences up to this length still turn on any number of theirs. */
export const MIDDLING = 6;
const TELLING_SHARE = 0.25;

/**
 * Looks for a word of the answer that speaks against a sentence of the reference: another value for the
 * same key, another number, the opposite polarity. Outside the limits given here each does more harm than good.
 */
export function findConflict(
  gist: CompiledGist,
  missing: readonly GistTerm[],
  hits: readonly GistHit[],
  heard: Heard,
): Conflict | null {
  return (
    findValueConflict(gist, heard) ??
    findAntonym(gist, missing, heard) ??
    findNumberConflict(gist, missing, heard) ??
    findPolarityConflict(gist, hits, heard)
  );
}

function findValueConflict(gist: CompiledGist, heard: Heard): Conflict | null {
  for (const term of gist.terms.values()) {
    const all = heard.occurrences[term.atom];
    if (term.kind !== 'code' || all === undefined || all.some(({ clashes }) => !clashes)) continue;
    const clash = all[0];
    if (clash !== undefined && term.text.length >= 5)
      return conflictAt(heard, clash.from, term.text, 'value');
  }
  return null;
}

/**
 * A word is missing and its opposite is said, in the company of other words of the sentence; and neither
 * the question nor the sentence says that opposite itself.
 */
function findAntonym(
  gist: CompiledGist,
  missing: readonly GistTerm[],
  heard: Heard,
): Conflict | null {
  for (const term of missing) {
    if (term.kind !== 'word' || term.polarity !== 1) continue;
    const position = heard.opposites[term.atom]?.find(
      (at) => heard.asked[at] !== true && !isSaidBy(gist, at, heard) && hasCompany(gist, at, heard),
    );
    if (position !== undefined) return conflictAt(heard, position, term.text, 'antonym');
  }
  return null;
}

function isSaidBy(gist: CompiledGist, position: number, heard: Heard): boolean {
  return (heard.meetings[position] ?? []).some(
    ({ atom, turned }) => !turned && gist.terms.has(atom),
  );
}

/** Near the position, in its clause, stands so much else of the sentence. */
function hasCompany(gist: CompiledGist, position: number, heard: Heard): boolean {
  const { clauses, words } = heard.passage;
  let company = 0;
  const wanted = Math.min(COMPANY, gist.size - 1);
  for (let at = Math.max(0, position - REACH); at <= position + REACH; at += 1) {
    const word = words[at];
    if (word === undefined || clauses[at] !== clauses[position]) continue;
    if (isContentKind(word.kind) && isSaidBy(gist, at, heard)) company += 1;
  }
  return company >= wanted;
}

const COMPANY = 3;
const REACH = 5;

/**
 * A number that no reference knows stands for one that is missing, be it one that the question asks about. Of a long
 * sentence it must be the only number, and the other stand in the same company, or be a year as well.
 */
function findNumberConflict(
  gist: CompiledGist,
  missing: readonly GistTerm[],
  heard: Heard,
): Conflict | null {
  const wanted = missing.find((term) => term.kind === 'number');
  if (wanted === undefined || (gist.size > MIDDLING && !isOnlyNumber(gist))) return null;
  const position = heard.passage.words.findIndex(
    (word, index) =>
      isForeignNumber(word, index, heard) &&
      (gist.size <= MIDDLING || standsFor(wanted, word, hasCompany(gist, index, heard))),
  );
  return position < 0 ? null : conflictAt(heard, position, wanted.text, 'number');
}

function isForeignNumber(word: Token, index: number, heard: Heard): boolean {
  return word.kind === 'number' && heard.meetings[index]?.length === 0 && !isSoftNumber(word);
}

function isOnlyNumber({ terms }: CompiledGist): boolean {
  let numbers = 0;
  for (const { kind } of terms.values()) if (kind === 'number') numbers += 1;
  return numbers === 1;
}

const YEAR = /^1\d{3}$|^20\d{2}$/;

/** A year is told in place of a year, another number in place of one that is none. */
function standsFor(wanted: GistTerm, said: Token, isInCompany: boolean): boolean {
  return isInCompany && YEAR.test(wanted.text) === YEAR.test(said.text);
}

/**
 * Whether the only number of a long sentence is missing and the answer tells one that no reference knows: it may be meant
 * for that one.
 */
export function mayMistakeNumber(
  gist: CompiledGist,
  missing: readonly GistTerm[],
  heard: Heard,
): boolean {
  if (!missing.some(({ kind }) => kind === 'number') || !isOnlyNumber(gist)) return false;
  return heard.passage.words.some((word, index) => isForeignNumber(word, index, heard));
}

function findPolarityConflict(
  gist: CompiledGist,
  hits: readonly GistHit[],
  heard: Heard,
): Conflict | null {
  if (gist.size > SHORT) return null;
  for (const { term, place, agrees } of hits) {
    if (agrees || term.kind === 'number' || term.weight < TELLING_SHARE * gist.weight) continue;
    return conflictAt(heard, place.from, term.text, 'negated');
  }
  return null;
}

function conflictAt(
  heard: Heard,
  position: number,
  expected: string,
  kind: Conflict['kind'],
): Conflict {
  const token = heard.passage.words[position];
  const start = token?.start ?? 0;
  const end = token?.end ?? start;
  return { kind, expected, words: heard.passage.text.slice(start, end), start, end };
}
