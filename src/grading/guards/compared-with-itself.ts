import { isContent } from '../hearing/passage.ts';
import { asksToCompare } from './asks-to-compare.ts';
import type { Guard } from './guard.ts';
import type { Token } from '../words/token.ts';

const CAP = 0.4;
const REACH = 4;

/** «В отличие от X» where X is what the question asks about: then the rest is said of something else. */
export const guardComparedWithItself: Guard = ({ rubric, heard }) => {
  const { words, segments } = heard.passage;
  if (asksToCompare(rubric)) return null;
  for (const [index, word] of words.entries()) {
    const start = startOfCompared(words, index, word);
    if (start === null) continue;
    const compared: boolean[] = [];
    for (let at = start; at < start + REACH && segments[at] === segments[start]; at += 1) {
      const next = words[at];
      if (next !== undefined && isContent(next)) compared.push(heard.asked[at] === true);
    }
    if (compared.length > 0 && compared.every(Boolean)) return { code: 'roles-swapped', cap: CAP };
  }
  return null;
};

function startOfCompared(words: readonly Token[], index: number, word: Token): number | null {
  if (word.text === 'unlike') return index + 1;
  const isRussian = word.text === 'отличие' && words[index + 1]?.text === 'от';
  return isRussian ? index + 2 : null;
}
