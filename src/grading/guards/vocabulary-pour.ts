import type { Guard } from './guard.ts';
import type { Passage } from '../hearing/passage.ts';

const NO_ANSWER = 0.2;
const NOT_CORRECT = 0.5;
const TIMES_THE_REFERENCE = 5;
const LOWEST_PRECISION = 0.15;
/** Nine in ten real answers of 30 to 60 words say fewer than nine in ten words once; longer ones far fewer. */
const MANY_WORDS = 60;
const EVER_NEW = 0.88;
/** The longest run of words without a mark between them in 1,400 real answers is 76, of nearly all 35. */
const USUAL_RUN = 25;
const LONG_RUN = 45;
const ENDLESS_RUN = 80;

/** Words poured out in the hope that the right ones are among them: never the same twice, never a stop. */
export const guardVocabularyPour: Guard = ({ heard, shape, size, precision }) => {
  const { passage } = heard;
  const count = passage.words.length;
  if (count < LONG_RUN) return null;
  const run = longestRun(passage);
  const isEverNew =
    count >= MANY_WORDS && run >= USUAL_RUN && countDifferent(passage) > EVER_NEW * count;
  const dwarfs = shape !== null && size > TIMES_THE_REFERENCE * Math.max(4, shape.size);
  const isPour = isEverNew || run >= ENDLESS_RUN || (dwarfs && precision < LOWEST_PRECISION);
  if (isPour) return { code: 'vocabulary-poured', cap: NO_ANSWER };
  return run >= LONG_RUN ? { code: 'vocabulary-poured', cap: NOT_CORRECT } : null;
};

function countDifferent({ words }: Passage): number {
  return new Set(words.map(({ text }) => text)).size;
}

/** Words in a row with no mark between them. */
function longestRun({ places }: Passage): number {
  let longest = 0;
  let run = 0;
  for (const [index, place] of places.entries()) {
    run = index > 0 && place === (places[index - 1] ?? 0) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
