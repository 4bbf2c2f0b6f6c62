import { isContent } from '../hearing/passage.ts';
import type { Guard } from './guard.ts';

const CAP = 0.2;
/** Derived points take a little matching outside the question for news. */
const SHARE_OF_QUESTION = 0.5;

/** The question given back as the answer: nothing beyond its words was found, though there is more to say. */
export const guardQuestionRepeated: Guard = ({ rubric, heard, judgements, shape }) => {
  const content = heard.passage.words.flatMap((word, index) =>
    isContent(word) ? [{ word, index }] : [],
  );
  if (content.length === 0) return null;
  const own = content.filter(({ index }) => heard.asked[index] !== true);
  const alarm = { code: 'question-repeated', cap: CAP } as const;
  if (own.length === 0) {
    const said = new Set(content.flatMap(({ word }) => rubric.question.meets(word)));
    const isRepeat = said.size >= 3 && said.size >= SHARE_OF_QUESTION * rubric.question.size;
    if (isRepeat) return alarm;
  }
  if (shape === null || !shape.tellsNew) return null;
  return judgements.some(({ tellsNew }) => tellsNew) ? null : alarm;
};
