import { isLikelySlip, looksVerbal } from './likely-slips.ts';
import { differByPrefix } from './meaningful-prefixes.ts';
import { areParonyms } from './paronyms.ts';
import { isImpossible } from './russian/letter-triples.ts';
import { foldSpelling } from './spelling-fold.ts';
import type { Edit } from './typo-edits.ts';
import { findEdits } from './typo-edits.ts';
import { formKeys } from './word-forms.ts';

const WORDS = /^(?:[а-я]{5,40}|[a-z]{5,40})$/;
const TWO_EDITS_FROM = 10;
const SHORTEST_FOR_ANY = 6;
const SHORTEST_STEM = 6;
const LONGEST_DIFFERENCE = 4;
const BEGINNING = 5;
/** Nouns end in -ание and -ение, never so: `обучеие`. */
const NO_ENDING = /[ае]и(?:е|я|ю|ем|й|ям|ями|ях)$/;
/** Two letters more or less, or one of each, are rather another word. */
const MOVED_FROM = 4;
const MOVED_FAR = 3;
const BARE = new Set(['added', 'omitted']);

/**
 * Whether `word`, normalised, is `keyword` with a slip of the keyboard or of spelling. Same first letter; one
 * edit from 6 letters on (at 5 only a doubled letter, or in English a swap), two from 10; and only edits that seldom lead to another
 * word. Never when the words differ by a meaningful prefix, or when `isOtherWord` says that the
 * typed word is another word: one of the deck, or an antonym. Call it after `sameWord` has failed.
 */
export function isTypo(
  word: string,
  keyword: string,
  isOtherWord: (word: string) => boolean,
): boolean {
  if (word === keyword || word.charAt(0) !== keyword.charAt(0)) return false;
  if (Math.abs(word.length - keyword.length) > LONGEST_DIFFERENCE) return false;
  if (!beginAlike(word, keyword)) return false;
  if (!WORDS.test(word) || !WORDS.test(keyword) || differByPrefix(word, keyword)) return false;
  const forms = formKeys(keyword);
  if (formKeys(word).some((key) => forms.includes(key))) return false;
  return isSlip(word, keyword) && !areParonyms(word, keyword) && !isOtherWord(word);
}

/** A cheap look ahead: an edit at the beginning of a word exchanges one letter there for another. */
function beginAlike(word: string, keyword: string): boolean {
  const edits = Math.min(word.length, keyword.length) >= TWO_EDITS_FROM ? 2 : 1;
  let different = lettersOf(word) ^ lettersOf(keyword);
  for (let left = 2 * edits; different !== 0; left -= 1) {
    if (left === 0) return false;
    different &= different - 1;
  }
  return true;
}

/** The set of the first letters of a word, a bit for each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 1; at < BEGINNING; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function isSlip(word: string, keyword: string): boolean {
  const isRussian = /^[а-я]/.test(word);
  // no Russian word is spelt so: then any edit may have led there
  const isBroken =
    isRussian && keyword.length >= SHORTEST_FOR_ANY && (isImpossible(word) || NO_ENDING.test(word));
  if (hasLikelyEdits(word, keyword, isBroken)) return true;
  const [typed, meant] = [foldSpelling(word), foldSpelling(keyword)];
  const typedKeys = formKeys(typed).filter(isBeginningOf(typed));
  const meantKeys = formKeys(meant).filter(isBeginningOf(meant));
  if (typedKeys.some((key) => meantKeys.includes(key))) return true;
  if (!isRussian) return false;
  return haveLikelyStems(typedKeys, meantKeys, isBroken, looksVerbal(typed) && looksVerbal(meant));
}

function hasLikelyEdits(
  typed: string,
  meant: string,
  isBroken: boolean,
  isNominal = false,
): boolean {
  const limit = Math.min(typed.length, meant.length) >= TWO_EDITS_FROM ? 2 : 1;
  const edits = findEdits(typed, meant, limit);
  if (edits === null || edits.length === 0) return false;
  if (isBroken || isMovedLetter(edits)) return true;
  const isPair = edits.length > 1;
  return edits.every(
    (edit) => !(isPair && BARE.has(edit.kind)) && isLikelySlip(edit, typed, meant, isNominal),
  );
}

/** One letter that stands a little before or behind its place. */
function isMovedLetter(edits: readonly Edit[]): boolean {
  const [first, second] = edits;
  if (first === undefined || second === undefined) return false;
  if (first.at < MOVED_FROM || second.at - first.at > MOVED_FAR) return false;
  return (
    first.typed + second.typed === first.meant + second.meant &&
    BARE.has(first.kind) &&
    BARE.has(second.kind)
  );
}

/** Whether the stem of a key is a beginning of the word: one without its fleeting vowel is no evidence. */
function isBeginningOf(word: string): (key: string) => boolean {
  return (key) => word.startsWith(key.slice(key.indexOf(':') + 1));
}

/** The slip in another form of the word: `градеентных` for градиентный, in the same paradigm. */
function haveLikelyStems(
  typed: readonly string[],
  meant: readonly string[],
  isBroken: boolean,
  isVerbal: boolean,
): boolean {
  for (const key of meant) {
    const stemAt = key.indexOf(':') + 1;
    if (stemAt === 0 || key.length - stemAt < SHORTEST_STEM) continue;
    for (const other of typed) {
      if (!other.startsWith(key.slice(0, stemAt + 1)) || other.length - stemAt < SHORTEST_STEM)
        continue;
      const [typedStem, meantStem] = [other.slice(stemAt), key.slice(stemAt)];
      if (differByPrefix(typedStem, meantStem)) continue;
      if (hasLikelyEdits(typedStem, meantStem, isBroken, !isVerbal)) return true;
    }
  }
  return false;
}
