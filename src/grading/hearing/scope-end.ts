import { endsReach, isPastVerbOf, isVerbLike, NEW_SUBJECTS } from './cues.ts';
import type { LaidOut } from './clauses.ts';

/** «без», "without" reach no further than a noun with what describes it. */
export const WITHOUT: ReadonlySet<string> = new Set(['без', 'безо', 'without']);
const LISTED_WORDS = 3;
const LONGEST_LIST = 12;
const LIST_LINKS = new Set(['и', 'или', 'ни', 'and', 'or', 'nor']);

/** @returns whether a negation that began at `from` no longer reaches the word at `index` */
export function endsScope(laid: LaidOut, from: number, index: number): boolean {
  const { words, clauses, segments } = laid;
  if (clauses[index] !== clauses[from]) return true;
  const word = words[index];
  const text = word?.text ?? '';
  if (index > from + 1 && word !== undefined && endsReach(word)) return true;
  if (segments[index] !== segments[index - 1] && endsAtMark(laid, from, index)) return true;
  if (text !== 'и' && text !== 'and') return false;
  const next = words[index + 1]?.text ?? '';
  if (index === from + 1) return false;
  if (NEW_SUBJECTS.has(next) || isVerbLike(next)) return true;
  return !WITHOUT.has(words[from]?.text ?? '') && hasOwnVerb(laid, index + 1);
}

/** «…, и функция активации»: a comma before the first "and" begins something new, as does one behind a relative clause. */
function endsAtMark(laid: LaidOut, from: number, index: number): boolean {
  const { words, segments } = laid;
  const text = words[index]?.text ?? '';
  const isFirst = segments[index - 1] === segments[from];
  if (isFirst && (text === 'и' || text === 'and')) return true;
  if (isFirst && standsInCondition(laid, from)) return true;
  return !continuesList(laid, index);
}

/** «Пока вина не доказана, обвиняемый …»: behind the comma begins what holds on that condition. */
function standsInCondition({ words, segments }: LaidOut, at: number): boolean {
  for (let index = at - 1; index >= at - CONDITION_WITHIN; index -= 1) {
    if (segments[index] !== segments[at]) return false;
    if (CONDITIONS.has(words[index]?.text ?? '')) return true;
  }
  return false;
}

const CONDITIONS = new Set('пока если когда if when while until unless'.split(' '));
const CONDITION_WITHIN = 6;
const WHOLE = new Set('весь вся все другие all'.split(' '));

/** «…и сеть помнила», «…и остальные нейроны учатся»: a noun with a verb of its own. */
function hasOwnVerb(laid: LaidOut, start: number): boolean {
  const { words, segments } = laid;
  for (let index = start + 1; index <= start + LISTED_WORDS; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || before === undefined || segments[index] !== segments[start])
      return false;
    if (before.kind !== 'word' && !WHOLE.has(before.text)) return false;
    if (word.kind === 'negator' || endsReach(word)) return false;
    if (isVerbLike(word.text) || isPastVerbOf(before.text, word.text)) return true;
  }
  return false;
}

/** «не имеет циклов, памяти и состояний»: short parts without a verb that end in «и …» go on with the list. */
function continuesList(laid: LaidOut, start: number): boolean {
  const { words, clauses, segments } = laid;
  let partStart = start;
  for (let index = start; index < start + LONGEST_LIST; index += 1) {
    const word = words[index];
    if (word === undefined || clauses[index] !== clauses[start]) return false;
    if (segments[index] !== segments[index - 1]) partStart = index;
    if (LIST_LINKS.has(word.text)) return true;
    if (word.kind === 'filler' || word.kind === 'relation' || word.kind === 'negator') return false;
    if (isVerbLike(word.text) || index - partStart >= LISTED_WORDS) return false;
  }
  return false;
}
