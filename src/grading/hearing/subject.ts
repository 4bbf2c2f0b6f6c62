import { AUXILIARIES } from './put-aside.ts';
import { CONCORD, endsReach, isLosing, isVerbLike, LOOKS_BACK } from './cues.ts';
import type { LaidOut } from './clauses.ts';
import type { Token } from '../words/token.ts';

/** A subject this close before the negator is what the negation is about. */
const SUBJECT_DISTANCE = 6;

/** Notes the words before the negator at `at` that may be the subject of what it denies: «гейты тут ничего не решают». */
export function markSubject(laid: LaidOut, at: number, doubted: Set<number>): void {
  const { words, segments } = laid;
  // «отключаются случайно и не могут …»: the first verb has been said
  const link = words[AUXILIARIES.has(words[at - 1]?.text ?? '') ? at - 2 : at - 1]?.text;
  if (link === 'и' || link === 'and') return;
  if (CONCORD.has(words[at]?.text ?? '') && goesAlong(laid, at)) return;
  // «контекст не теряется», «циклы не запрещены»: then it is there
  const denied = words[at + 1]?.text ?? '';
  if (isLosing(denied) || LOOKS_BACK.has(denied)) return;
  let start = at;
  while (segments[start - 1] === segments[at] && !opensSubject(words[start - 1])) {
    start -= 1;
    if (at - start > SUBJECT_DISTANCE) return;
  }
  for (let index = start; index < at; index += 1) {
    if (words[index]?.kind !== 'filler') doubted.add(index);
  }
}

const GOES_ALONG = 8;

/** «не может положиться ни на …»: the second negator of a part only goes along with the first. */
function goesAlong({ words, segments }: LaidOut, at: number): boolean {
  const nearest = Math.max(0, at - GOES_ALONG);
  for (let index = at - 1; index >= nearest && segments[index] === segments[at]; index -= 1) {
    if (words[index]?.text === 'не') return true;
  }
  return false;
}

/** "… means the network cannot": behind another verb, or «что», begins the subject of this one. */
function opensSubject(word: Token | undefined): boolean {
  if (word === undefined || AUXILIARIES.has(word.text)) return false;
  return endsReach(word) || isVerbLike(word.text);
}
