import type { ChoiceQuestion } from '../deck/deck.ts';
import { toPlainText } from '../deck/markup.ts';
import type { EventDraft, ReviewEvent } from '../scheduling/event.ts';
import { toRef } from '../scheduling/question-key.ts';
import { rateAnswer } from '../scheduling/rating.ts';
import type { Reply } from './asked.ts';
import { namesOfHit, namesOfMissed } from './last-misses.ts';
import type { SecondTry } from './recorder.ts';
import type { AnsweredQuestion } from './session-result.ts';

/** When and in which session a review is written. */
export interface ReviewMoment {
  readonly at: number;
  readonly session: string | null;
  /** Whether a person read and typed, so that the time tells something. */
  readonly isTimed: boolean;
}

/** @returns what the history keeps of an answer */
export function draftReview(
  { asked, reply, grade, milliseconds, hints }: AnsweredQuestion,
  { at, session, isTimed }: ReviewMoment,
): EventDraft {
  const { question, sheet } = asked;
  const { verdict, sure, score, findings } = grade;
  const typed = reply.kind === 'typed' ? reply.text : null;
  const rating = rateAnswer({
    verdict,
    sure,
    score,
    milliseconds,
    promptLength: question.prompt.length,
    typedLength: isTimed ? (typed?.length ?? null) : null,
    hinted: hints > 0,
  });
  return {
    type: 'review',
    at,
    session,
    question: toRef(question, sheet),
    verdict,
    sure,
    score,
    rating,
    ...(question.kind === 'choice'
      ? partOptions(question, reply)
      : { hit: namesOfHit(findings), missed: namesOfMissed(findings) }),
    typed,
    picked: reply.kind === 'picked' ? reply.picked : null,
    milliseconds,
    ...(hints > 0 ? { hints } : {}),
  };
}

/** The points of a choice are its right options. */
function partOptions(
  { choices, correct }: ChoiceQuestion,
  reply: Reply,
): Pick<ReviewEvent, 'hit' | 'missed'> {
  const picked = new Set(reply.kind === 'picked' ? reply.picked : []);
  const name = (at: number): string => toPlainText(choices[at] ?? '').trim();
  return {
    hit: correct.filter((at) => picked.has(at)).map(name),
    missed: correct.filter((at) => !picked.has(at)).map(name),
  };
}

/** @returns what the history keeps of another answer to the same question */
export function draftSecondTry(
  { text, grade, milliseconds }: SecondTry,
  { at, review }: { readonly at: number; readonly review: string },
): EventDraft {
  const { verdict, sure, score, findings } = grade;
  return {
    type: 'second-try',
    at,
    review,
    verdict,
    sure,
    score,
    hit: namesOfHit(findings),
    missed: namesOfMissed(findings),
    typed: text,
    milliseconds,
  };
}
