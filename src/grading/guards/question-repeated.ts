import { isContent } from '../hearing/passage.ts';
import { keyOf } from '../meeting.ts';
import type { Guard } from './guard.ts';
import type { Rubric } from '../rubric.ts';
import type { Token } from '../words/token.ts';

const CAP = 0.2;
/** A few words of the question may still be half of the answer. */
const NOTHING_NEW_CAP = 0.5;
/** So much of the question, and so many words of it, make a repetition. */
const LEAST = 3;
const SHARE_OF_QUESTION = 0.5;

/** `strides=3` is news although the question asks for a step of 3. */
function isOwnCode(word: Token, { question }: Rubric): boolean {
  return word.kind === 'code' && !question.prompt.includes(keyOf(word));
}

/** The question given back as the answer: not a word of its own, though there is more to say. */
export const guardQuestionRepeated: Guard = ({ rubric, heard, judgements, shape }) => {
  const content = heard.passage.words.filter(isContent);
  const isOwn = heard.passage.words.some(
    (word, index) => isContent(word) && (heard.asked[index] !== true || isOwnCode(word, rubric)),
  );
  if (content.length === 0 || isOwn) return null;
  const said = new Set(content.flatMap((word) => rubric.question.meets(word)));
  const isMostOfIt = said.size >= LEAST && said.size >= SHARE_OF_QUESTION * rubric.question.size;
  const tellsNothing =
    shape !== null && shape.tellsNew && !judgements.some(({ tellsNew }) => tellsNew);
  if (isMostOfIt) return { code: 'question-repeated', cap: CAP };
  return tellsNothing ? { code: 'question-repeated', cap: NOTHING_NEW_CAP } : null;
};
