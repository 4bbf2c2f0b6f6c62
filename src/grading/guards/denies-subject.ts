import { isContent } from '../hearing/passage.ts';
import { asksToCompare } from './asks-to-compare.ts';
import type { Guard } from './guard.ts';

const CAP = 0.4;
const ENDS = new Set(['нет', 'наоборот']);
const AUXILIARIES = new Set(['is', 'are', 'does', 'do', 'did', 'was', 'were', 'has', 'have']);

/** «…, а у рекурсии нет»: a clause that only says that the thing asked about does not. */
export const guardDeniesSubject: Guard = ({ rubric, heard }) => {
  const { words, clauses, hasNegator } = heard.passage;
  if (!hasNegator || asksToCompare(rubric)) return null;
  let asked = 0;
  let own = 0;
  for (const [index, word] of words.entries()) {
    if (clauses[index] !== clauses[index - 1]) asked = own = 0;
    if (isContent(word) && heard.asked[index] === true) asked += 1;
    else if (isContent(word)) own += 1;
    const isLast = clauses[index + 1] !== clauses[index];
    if (!isLast || asked === 0 || own > 0 || index === 0) continue;
    const previous = words[index - 1]?.text ?? '';
    const denies = ENDS.has(word.text) || (word.text === 'not' && AUXILIARIES.has(previous));
    if (denies && clauses[0] !== clauses[index]) return { code: 'roles-swapped', cap: CAP };
  }
  return null;
};
