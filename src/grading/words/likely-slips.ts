import { isSwapInFive } from './english/swapped-words.ts';
import type { Edit } from './typo-edits.ts';

const VOWELS = 'аеиоуыэюяaeiouy';
/** Vowels that are mistaken for each other where the ear gives no help. */
const VOWEL_CONFUSIONS = new Set(
  'оа ао еи ие яе ея ая яа еэ эе юу ую яи ия эи иэ ae ea ei ie iy yi ou uo ao oa'.split(' '),
);
/** Consonants that are mistaken for each other before a consonant or at the end. */
const VOICING = new Set('бп пб вф фв гк кг дт тд зс сз жш шж'.split(' '));
const CONSONANT_CONFUSIONS = new Set('цс сц чщ щч sc cs sz zs ck kc'.split(' '));
/** Before another lip sound. */
const NASALS = new Set(['мн', 'нм']);
/** Verbs carry their meaning in the vowels before these: охладить, охладеть; вырвать, вырывать. */
const VERB_END = /[аеиоуыюя](?:ть|ться|т|тся|л|ла|ло|ли|лся|лась|лось|лись)$/;
const VERB_SUFFIX = 6;
/** Letters of suffixes that make another noun: половина, половинка; частица, частник. */
const SUFFIX_LETTERS = 'кцчщ';
const SHORTEST_FOR_SWAP = 6;
const SHORTEST = 6;
const SHORTEST_FOR_CONSONANT = 8;
const ROOT = 4;
const SHORTEST_FOR_ROOT = 8;
/** So near the end a letter belongs to a suffix. */
const SUFFIX = 4;

/** Whether a word ends as verbs do, so that a vowel there may make another one. */
export function looksVerbal(word: string): boolean {
  return VERB_END.test(word);
}

/**
 * Whether an edit is one that people make and that seldom leads from one word to another: neighbours swapped,
 * letters doubled, vowels mistaken or left out; a consonant only in a long word and behind its root.
 */
export function isLikelySlip(
  edit: Edit,
  typed: string,
  meant: string,
  isNominal: boolean,
): boolean {
  const length = Math.min(typed.length, meant.length);
  if (edit.kind === 'swapped')
    return edit.at > 0 && (length >= SHORTEST_FOR_SWAP || isSwapInFive(typed, meant));
  if (edit.kind === 'doubled' || edit.kind === 'single') return edit.at > 0;
  if (length < SHORTEST) return false;
  if (edit.kind === 'replaced') return isLikelyReplacement(edit, typed, meant, isNominal);
  return VOWELS.includes(edit.typed + edit.meant)
    ? isLikelyVowel(edit, typed, meant)
    : isLikelyConsonant(edit, meant);
}

function isLikelyReplacement(
  edit: Edit,
  typed: string,
  meant: string,
  isNominal: boolean,
): boolean {
  const pair = edit.typed + edit.meant;
  if (VOWEL_CONFUSIONS.has(pair)) {
    if (edit.at < ROOT && typed.length < SHORTEST_FOR_ROOT) return false;
    return isNominal || !isInVerbSuffix(edit, typed) || !VERB_END.test(meant);
  }
  const [before, next] = [typed.charAt(edit.at - 1), typed.charAt(edit.at + 1)];
  if (pair === 'иы' || pair === 'ыи') return isBehindHush(edit, typed);
  const isLong = typed.length >= SHORTEST_FOR_CONSONANT;
  if (CONSONANT_CONFUSIONS.has(pair)) return isLong && (!SOFT_C.test(pair) || SOFTENS.test(next));
  // затухаюший: only the participle's suffix, for смещать is not смешать
  if (pair === 'шщ') return isLong && 'юя'.includes(before);
  if (NASALS.has(pair)) return isLong && 'бпвф'.includes(next) && next !== '';
  if (!VOICING.has(pair)) return false;
  return next === '' ? isLong && before === 'н' : !VOWELS.includes(next) && next !== 'ь';
}

const SOFT_C = /^(?:cs|sc)$/;
const SOFTENS = /[eiy]/;
/** Where и and ы sound alike: behind a husher or ц, and where a prefix ends. */
const HUSH =
  /[цжшчщ]$|^(?:пред|без|бес|раз|рас|под|над|от|об|из|вз|меж|дез|пост|супер|интер|сверх|контр)$/;

function isBehindHush(edit: Edit, typed: string): boolean {
  return HUSH.test(typed.slice(0, edit.at));
}

/** A vowel left out or put in between consonants, behind the root or at the end of a long word. */
function isLikelyVowel(edit: Edit, typed: string, meant: string): boolean {
  const longer = edit.kind === 'added' ? typed : meant;
  if (edit.at < ROOT || isInVerbSuffix(edit, longer)) return false;
  const isAtEnd = edit.at >= longer.length - 1;
  return isAtEnd ? longer.length > SHORTEST_FOR_CONSONANT : true;
}

/** A consonant left out before another one or before ь, behind the root of a long word. */
function isLikelyConsonant(edit: Edit, longer: string): boolean {
  if (edit.kind === 'added' || longer.length < SHORTEST_FOR_CONSONANT) return false;
  if (edit.at < ROOT || edit.at >= longer.length - 1 || isInVerbSuffix(edit, longer)) return false;
  const isSuffix = edit.at >= longer.length - SUFFIX;
  if (isSuffix && SUFFIX_LETTERS.includes(edit.meant)) return false;
  return !VOWELS.includes(longer.charAt(edit.at + 1));
}

function isInVerbSuffix(edit: Edit, word: string): boolean {
  return edit.at >= word.length - VERB_SUFFIX && VERB_END.test(word);
}
