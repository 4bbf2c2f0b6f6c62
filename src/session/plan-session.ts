import type { Question } from '../deck/deck.ts';
import type { Asked } from './asked.ts';
import { createRandom, shuffle, type Random } from './chance.ts';

/** What the learner wants of a session. */
export interface SessionWishes {
  /** At most so many questions; all when null. */
  readonly count: number | null;
  /** Seed of the order of questions and options; null keeps both as they stand in the sheet. */
  readonly shuffle: number | null;
}

/** A question that is to be asked. */
export type ChosenQuestion = Pick<Asked, 'deck' | 'question' | 'sheet'>;

/**
 * Chooses how many questions a session asks and in which order. With the same questions and wishes the plan is the same.
 * @param chosen questions in the order in which they are asked unless they are shuffled
 * @returns the questions to ask, numbered from 1
 */
export function planSession(
  chosen: readonly ChosenQuestion[],
  wishes: SessionWishes,
): readonly Asked[] {
  const random = wishes.shuffle === null ? null : createRandom(wishes.shuffle);
  const ordered = random ? shuffle(chosen, random) : chosen;
  const asked = ordered.slice(0, wishes.count ?? ordered.length);
  return asked.map(({ deck, question, sheet }, index) => ({
    deck,
    question,
    sheet,
    position: index + 1,
    total: asked.length,
    attempt: 1,
    order: orderOptions(question, random),
  }));
}

function orderOptions(question: Question, random: Random | null): readonly number[] {
  if (question.kind !== 'choice') return [];
  const order = question.choices.map((_, index) => index);
  return random ? shuffle(order, random) : order;
}
