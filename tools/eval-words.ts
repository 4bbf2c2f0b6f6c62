// Precision and recall of "are these two the same word" on the labelled pairs.
import { isTypo } from '../src/grading/words/typo.ts';
import { sameWord } from '../src/grading/words/word-forms.ts';
import { tokenise } from '../src/grading/words/tokenise.ts';
import type { Pair } from './eval-data.ts';

export interface PairFigures {
  readonly pairs: number;
  /** Of the pairs taken for one word, the share that is. */
  readonly precision: number;
  /** Of the pairs that are one word, the share found. */
  readonly recall: number;
  /** Of the pairs that are one word, the share found as a form or as a misspelling. */
  readonly withTypos: number;
  /** Of the pairs that are two words, the share accepted as a misspelling. */
  readonly realWordsAccepted: number;
}

/** @returns the figures of a list of pairs */
export function measurePairs(pairs: readonly Pair[]): PairFigures {
  const judged = pairs.map(({ first, second, same }) => {
    const [a, b] = [normaliseWord(first), normaliseWord(second)];
    const isForm = sameWord(a, b) !== null;
    return { same, isForm, isMisspelt: !isForm && isTypo(a, b, () => false) };
  });
  const count = (test: (row: (typeof judged)[number]) => boolean): number =>
    judged.filter(test).length;
  const same = count((row) => row.same);
  const different = pairs.length - same;
  const found = count((row) => row.same && row.isForm);
  return {
    pairs: pairs.length,
    precision: found / count((row) => row.isForm),
    recall: found / same,
    withTypos: count((row) => row.same && (row.isForm || row.isMisspelt)) / same,
    realWordsAccepted: count((row) => !row.same && row.isMisspelt) / different,
  };
}

function normaliseWord(word: string): string {
  return tokenise(word)
    .map(({ text }) => text)
    .join('-');
}
