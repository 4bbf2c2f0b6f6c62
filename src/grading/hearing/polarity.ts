import { endsScope, WITHOUT } from './scope-end.ts';
import { markSubject } from './subject.ts';
import { frontsObject, listReplaced, mayReplace, putsAside } from './put-aside.ts';
import {
  ADMITS,
  ADMITS_AFTER_I,
  CAN,
  CONCORD,
  endsReach,
  isLosing,
  isReverser,
  isStopper,
  isTrouble,
  isVerbLike,
  LESSENS,
  LOOKS_BACK,
  NOT_ALL,
  NOT_ONLY,
} from './cues.ts';
import type { LaidOut } from './clauses.ts';
import type { Token } from '../words/token.ts';

/**
 * Whether a word is said to be so: bit 1 affirmed, bit 2 negated. Both bits: it stands under a verb
 * that undoes it («предотвращает …») or a quantity («не все …»), so it fits either way.
 */
export type Polarity = 1 | 2 | 3;

/** @returns the polarity of what is said of a word's opposite: «не выгоден» says «невыгоден» */
export function turnPolarity(polarity: Polarity): Polarity {
  if (polarity === EITHER) return EITHER;
  return polarity === NEGATED ? AFFIRMED : NEGATED;
}

export interface Polarities {
  readonly polarities: readonly Polarity[];
  readonly doubted: ReadonlySet<number>;
}

const AFFIRMED = 1;
const NEGATED = 2;
const EITHER = 3;
const NOBODY: ReadonlySet<number> = new Set();
const WITHOUT_REACH = 3;

/** Says of every word whether it stands affirmed or under a negation; one pass, linear. */
export function markPolarity(laid: LaidOut): Polarities {
  const { words } = laid;
  const polarities = Array.from(words, (): Polarity => AFFIRMED);
  if (!words.some((word, index) => turnsMeaning(word) || keepsFrom(laid, index)))
    return { polarities, doubted: NOBODY };
  const doubted = new Set<number>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined || !(turnsMeaning(word) || keepsFrom(laid, index))) continue;
    if (LOOKS_BACK.has(word.text)) markAround(laid, index, polarities);
    else if (mayReplace(word.text))
      for (const at of listReplaced(laid, index)) polarities[at] = NEGATED;
    else if (word.text === 'from') markForward(laid, index, polarities, EITHER);
    else if (LESSENS.has(word.text)) markLessened(laid, index, polarities);
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

/** "Keeps neurons from adapting": what begins with -ing behind "from" is prevented. */
function keepsFrom({ words, segments }: LaidOut, index: number): boolean {
  if (words[index]?.text !== 'from' || words[index + 1]?.text.endsWith('ing') !== true)
    return false;
  for (let before = index - 1; before >= index - KEEPS_WITHIN; before -= 1) {
    if (segments[before] !== segments[index]) return false;
    if (KEEPS.has(words[before]?.text ?? '')) return true;
  }
  return false;
}

const KEEPS = new Set('keep keeps keeping kept'.split(' '));
const KEEPS_WITHIN = 4;

function turnsMeaning(word: Token): boolean {
  return (
    word.kind === 'negator' ||
    LOOKS_BACK.has(word.text) ||
    mayReplace(word.text) ||
    isReverser(word.text) ||
    isStopper(word.text) ||
    LESSENS.has(word.text)
  );
}

/** «Менее зависимы», "less dependent": the next word, no more. */
function markLessened(laid: LaidOut, index: number, polarities: Polarity[]): void {
  const isSame = laid.segments[index + 1] === laid.segments[index];
  if (isSame && polarities[index] === AFFIRMED) polarities[index + 1] = EITHER;
}

/** «Предотвращает x» leaves x open, «перестаёт x» denies it; «не предотвращает x» says that there is x. */
function markReversed(laid: LaidOut, index: number, polarities: Polarity[]): void {
  const plain = isStopper(laid.words[index]?.text ?? '') ? NEGATED : EITHER;
  markForward(laid, index, polarities, polarities[index] === NEGATED ? AFFIRMED : plain);
}

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
  let current = strength;
  for (let index = from + 1; index < laid.words.length; index += 1) {
    const word = laid.words[index];
    if (word === undefined || endsScope(laid, from, index)) return;
    if (reach === WITHOUT_REACH && (isVerbLike(word.text) || content >= reach)) return;
    if (word.kind === 'negator' && strength === NEGATED && !WITHOUT.has(word.text)) return;
    if (word.kind === 'word' || word.kind === 'number' || word.kind === 'code') content += 1;
    polarities[index] = turnsBack ? AFFIRMED : current;
    if (strength === NEGATED && isTrouble(word.text)) current = EITHER;
    if (strength === NEGATED && isLosing(word.text)) current = AFFIRMED;
  }
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
    if (index < at - 1 && (word.text === 'и' || endsReach(word))) break;
    polarities[index] = NEGATED;
  }
}
