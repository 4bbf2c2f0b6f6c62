import {
  ADMITS,
  ADMITS_AFTER_I,
  CAN,
  CONCORD,
  IN_PLACE_OF,
  isPastVerbOf,
  isReverser,
  isVerbLike,
  LOOKS_BACK,
  NEW_SUBJECTS,
  NOT_ALL,
  NOT_ONLY,
  OF_USE,
  SCOPE_ENDERS,
  SUBJECT_PRONOUNS,
} from './cues.ts';
import type { LaidOut } from './clauses.ts';
import type { Token } from '../words/token.ts';

/**
 * Whether a word is said to be so: bit 1 affirmed, bit 2 negated. Both bits: it stands under a verb
 * that undoes it («предотвращает …») or a quantity («не все …»), so it fits either way.
 */
export type Polarity = 1 | 2 | 3;

export interface Polarities {
  readonly polarities: readonly Polarity[];
  readonly doubted: ReadonlySet<number>;
}

const AFFIRMED = 1;
const NEGATED = 2;
const EITHER = 3;
const NOBODY: ReadonlySet<number> = new Set();
/** «без», "without" reach no further than a noun with what describes it. */
const WITHOUT = new Set(['без', 'безо', 'without']);
const WITHOUT_REACH = 3;
/** A subject this close before the negator is what the negation is about. */
const SUBJECT_DISTANCE = 6;
const LISTED_WORDS = 3;
const LONGEST_LIST = 12;
const LIST_LINKS = new Set(['и', 'или', 'ни', 'and', 'or', 'nor']);

/** Says of every word whether it stands affirmed or under a negation; one pass, linear. */
export function markPolarity(laid: LaidOut): Polarities {
  const { words } = laid;
  const polarities = Array.from(words, (): Polarity => AFFIRMED);
  if (!words.some(turnsMeaning)) return { polarities, doubted: NOBODY };
  const doubted = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !turnsMeaning(word)) continue;
    if (LOOKS_BACK.has(word.text)) markAround(laid, index, polarities);
    else if (replaces(laid, index)) markReplaced(laid, index, polarities);
    else if (word.kind !== 'negator') markReversed(laid, index, polarities);
    else if (opensScope(laid, index)) {
      const strength = NOT_ALL.has(words[index + 1]?.text ?? '') ? EITHER : NEGATED;
      markForward(laid, index, polarities, strength);
      if (admitsAt(laid, index) || putsAside(laid, index)) markBackward(laid, index, polarities);
      if (frontsObject(laid, index)) markBackward(laid, index - 1, polarities);
      if (!WITHOUT.has(word.text)) markSubject(laid, index, doubted);
    }
  }
  return { polarities, doubted };
}

function turnsMeaning(word: Token): boolean {
  return (
    word.kind === 'negator' ||
    LOOKS_BACK.has(word.text) ||
    IN_PLACE_OF.has(word.text) ||
    word.text === 'instead' ||
    word.text === 'rather' ||
    isReverser(word.text)
  );
}

/** «Предотвращает x» leaves x open; «не предотвращает x» says that there is x. */
function markReversed(laid: LaidOut, index: number, polarities: Polarity[]): void {
  markForward(laid, index, polarities, polarities[index] === NEGATED ? AFFIRMED : EITHER);
}

function replaces(laid: LaidOut, index: number): boolean {
  const text = laid.words[index]?.text ?? '';
  const next = laid.words[index + 1]?.text;
  if (IN_PLACE_OF.has(text)) return next !== 'того';
  return (text === 'instead' && next === 'of') || (text === 'rather' && next === 'than');
}

/** «Вместо strides …», "instead of strides …": the thing named first is put aside, no more than that. */
function markReplaced(laid: LaidOut, from: number, polarities: Polarity[]): void {
  const { words, segments } = laid;
  for (let index = from + 1; index <= from + LISTED_WORDS + 1; index += 1) {
    const word = words[index];
    if (word === undefined || segments[index] !== segments[from]) return;
    if (isVerbLike(word.text) || SUBJECT_PRONOUNS.has(word.text)) return;
    polarities[index] = NEGATED;
    if (word.kind !== 'filler' && word.kind !== 'relation' && !isAdjective(word.text)) return;
  }
}

const ADJECTIVE = /(?:ого|его|ой|ей|ых|их)$/;

function isAdjective(word: string): boolean {
  return word.length > 4 && ADJECTIVE.test(word);
}

/** «X тут не поможет», «X ни при чём», "X has nothing to do with it": what stands before is put aside. */
function putsAside(laid: LaidOut, index: number): boolean {
  const { words } = laid;
  const [text = '', next = '', third = ''] = [0, 1, 2].map((step) => words[index + step]?.text);
  if (OF_USE.has(next)) return index > 0 && words[index - 1]?.kind !== 'negator';
  if (text === 'ни' && next === 'при' && third === 'чем') return true;
  return text === 'nothing' && next === 'to' && third === 'do';
}

/** «Память о прошлом она не хранит»: before the pronoun stands what is denied, behind the verb nothing. */
function frontsObject(laid: LaidOut, index: number): boolean {
  const { words, segments } = laid;
  const at = AUXILIARIES.has(words[index - 1]?.text ?? '') ? index - 2 : index - 1;
  if (!SUBJECT_PRONOUNS.has(words[at]?.text ?? '') || segments[at] !== segments[index])
    return false;
  if (segments[index + 1] !== segments[index] || segments[index + 2] === segments[index])
    return false;
  let start = at;
  while (start > 0 && segments[start - 1] === segments[at]) start -= 1;
  while (start < at && OPENS_PART.has(words[start]?.text ?? '')) start += 1;
  const first = words[start];
  if (first === undefined || start === at) return false;
  return first.kind === 'word' || first.kind === 'code' || first.kind === 'number';
}

const AUXILIARIES = new Set('do does did can could will would'.split(' '));
const OPENS_PART = new Set(['а', 'и', 'но', 'and', 'but']);

/** Whether a negator negates by itself: not in «не только», «не может не», «пока не», nor beside another «не». */
function opensScope(laid: LaidOut, index: number): boolean {
  const { words } = laid;
  const next = words[index + 1]?.text ?? '';
  const before = words[index - 1]?.text ?? '';
  const text = words[index]?.text ?? '';
  if (NOT_ONLY.has(next) || WITHOUT.has(next)) return false;
  if (WITHOUT.has(text) && words[index - 1]?.kind === 'negator') return false;
  if (before === 'пока' || before === 'until' || before === 'чуть' || before === 'едва')
    return false;
  if (text === 'нельзя' && next === 'не') return false;
  if (text === 'не' && before === 'нельзя') return false;
  if (text === 'не' && CAN.has(next) && words[index + 2]?.text === 'не') return false;
  if (text === 'не' && CAN.has(before) && words[index - 2]?.text === 'не') return false;
  return !(CONCORD.has(text) && hasPlainNegator(laid, index));
}

function hasPlainNegator(laid: LaidOut, index: number): boolean {
  for (let next = index + 1; next <= index + 3; next += 1) {
    if (laid.clauses[next] !== laid.clauses[index]) return false;
    if (laid.words[next]?.text === 'не') return true;
  }
  return false;
}

/** Forward to the end of the clause, over verbs and their objects; an inner «без» turns it back. */
function markForward(
  laid: LaidOut,
  from: number,
  polarities: Polarity[],
  strength: Polarity,
): void {
  const reach = WITHOUT.has(laid.words[from]?.text ?? '')
    ? WITHOUT_REACH
    : Number.POSITIVE_INFINITY;
  const turnsBack = reach === WITHOUT_REACH && polarities[from] === NEGATED;
  let content = 0;
  for (let index = from + 1; index < laid.words.length; index += 1) {
    const word = laid.words[index];
    if (word === undefined || endsScope(laid, from, index)) return;
    if (reach === WITHOUT_REACH && (isVerbLike(word.text) || content >= reach)) return;
    if (word.kind === 'negator' && strength === NEGATED && !WITHOUT.has(word.text)) return;
    if (word.kind === 'word' || word.kind === 'number' || word.kind === 'code') content += 1;
    polarities[index] = turnsBack ? AFFIRMED : strength;
  }
}

function endsScope(laid: LaidOut, from: number, index: number): boolean {
  const { words, clauses, segments } = laid;
  if (clauses[index] !== clauses[from]) return true;
  const text = words[index]?.text ?? '';
  if (index > from + 1 && SCOPE_ENDERS.has(text)) return true;
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
  return !continuesList(laid, index);
}

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
    if (word.kind === 'negator' || SCOPE_ENDERS.has(word.text)) return false;
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

/** «памяти у неё нет»; with nothing before it, «нет памяти». */
function markAround(laid: LaidOut, at: number, polarities: Polarity[]): void {
  const { words, segments } = laid;
  const next = words[at + 1]?.text ?? '';
  const isLast = segments[at + 1] !== segments[at] || next === 'и' || next === 'and';
  if (!isLast && words[at]?.kind === 'negator') return markForward(laid, at, polarities, NEGATED);
  markBackward(laid, at, polarities);
  if (words[at]?.kind !== 'negator') markForward(laid, at, polarities, NEGATED);
}

/** @returns whether the negator at `index` belongs to an admission: «не помню», "I'm not sure" */
export function admitsAt(laid: LaidOut, index: number): boolean {
  const { words, segments } = laid;
  const next = words[index + 1]?.text ?? '';
  if (ADMITS.has(next)) return true;
  if (!ADMITS_AFTER_I.has(next)) return false;
  for (let before = index - 1; before >= index - 3; before -= 1) {
    if (segments[before] !== segments[index]) return before === index - 1;
    if (words[before]?.text === 'i') return true;
  }
  return false;
}

/** Back to the start of the part, or to what opens a clause in it. */
function markBackward(laid: LaidOut, at: number, polarities: Polarity[]): void {
  const { words, segments, clauses } = laid;
  for (let index = at - 1; index >= 0 && clauses[index] === clauses[at]; index -= 1) {
    const word = words[index];
    if (word === undefined || segments[index] !== segments[at] || word.kind === 'negator') break;
    if (index < at - 1 && (word.text === 'и' || SCOPE_ENDERS.has(word.text))) break;
    polarities[index] = NEGATED;
  }
}

function markSubject(laid: LaidOut, at: number, doubted: Set<number>): void {
  const { words, segments } = laid;
  const nearest = Math.max(0, at - SUBJECT_DISTANCE);
  // «отключаются случайно и не могут …»: the first verb has been said
  const link = words[AUXILIARIES.has(words[at - 1]?.text ?? '') ? at - 2 : at - 1]?.text;
  if (link === 'и' || link === 'and') return;
  let start = at;
  while (start > nearest && segments[start - 1] === segments[at]) start -= 1;
  const opensSegment = start === 0 || segments[start - 1] !== segments[at];
  if (!opensSegment) return;
  for (let index = start; index < at; index += 1) {
    if (words[index]?.kind !== 'filler') doubted.add(index);
  }
}
