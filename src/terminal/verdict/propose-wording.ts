import type { Finding } from '../../grading/grade.ts';
import { functionWordKind } from '../../grading/words/function-words.ts';
import type { KeyPoint } from '../../deck/key-point.ts';
import type { Range } from '../width.ts';

/** A wording is a phrase: more than this is cut at a word. */
const LONGEST = 80;
const SENTENCE_END = /\n+|[.!?;]+(?=\s|$)/u;
/** Small words that nothing of a phrase is lost with at its ends. */
const JOINING =
  /^(?:and|or|but|so|then|also|that|which|because|it|и|а|но|или|то|же|также|ещё|ну|вот|потом|что|чтобы|который|которая|которое|потому|оно|она|он)$/iu;

/**
 * Guesses which words of an answer were meant for a key point: the longest stretch that met no other point, without what
 * joins it to the rest. The learner has the last word: it is only what the field begins with.
 * @param answer as typed
 * @returns one line; the whole answer where every word met something
 */
export function proposeWording(
  answer: string,
  findings: readonly Finding[],
  keyPoint: KeyPoint,
): string {
  const taken = findings
    .filter((finding) => finding.keyPoint !== keyPoint)
    .flatMap(({ matched }) => matched);
  const free = findFreeText(answer, taken).flatMap((text) => text.split(SENTENCE_END));
  const trimmed = free.map(trimPhrase).filter(saysSomething);
  const longest = trimmed.toSorted((one, other) => other.length - one.length)[0];
  return cutLong(longest ?? trimPhrase(answer));
}

/** An article or a pronoun alone would count in any answer. */
function saysSomething(text: string): boolean {
  return text.split(/\s+/).some((word) => {
    const bare = bareWord(word).toLowerCase().replaceAll('ё', 'е');
    return bare !== '' && functionWordKind(bare) === undefined;
  });
}

/** What stands between the ranges. */
function findFreeText(answer: string, taken: readonly Range[]): string[] {
  const free: string[] = [];
  let at = 0;
  for (const { start, end } of taken.toSorted((one, other) => one.start - other.start)) {
    if (start > at) free.push(answer.slice(at, start));
    at = Math.max(at, end);
  }
  return [...free, answer.slice(at)];
}

function trimPhrase(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  while (isLoose(words[0])) words.shift();
  while (isLoose(words.at(-1))) words.pop();
  return words
    .join(' ')
    .replace(/^[^\p{L}\p{N}"«“(`]+/u, '')
    .replace(/[,:;.!?—–-]+$/u, '');
}

function isLoose(word: string | undefined): boolean {
  if (word === undefined) return false;
  return !/[\p{L}\p{N}]/u.test(word) || JOINING.test(bareWord(word));
}

function bareWord(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function cutLong(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST + 1);
  const space = cut.lastIndexOf(' ');
  return cut.slice(0, space > 0 ? space : LONGEST);
}
