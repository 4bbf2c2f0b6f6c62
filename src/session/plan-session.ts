import type { Asked } from './asked.ts';
import { createRandom, shuffle } from './chance.ts';
import { orderOptions } from './option-order.ts';

/** What the learner wants of a session. */
export interface SessionWishes {
  /** At most so many questions; all when null. */
  readonly count: number | null;
  /** Seed of the order of questions and options; null keeps both as they stand in the sheet. */
  readonly shuffle: number | null;
  /** Seed of the order of options where questions keep theirs; null or left out keeps it as it stands in the sheet. */
  readonly shuffleOptions?: number | null;
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
  const { shuffleOptions = null } = wishes;
  const randomOptions = random ?? (shuffleOptions === null ? null : createRandom(shuffleOptions));
  const ordered = random ? shuffle(chosen, random) : chosen;
  const asked = ordered.slice(0, wishes.count ?? ordered.length);
  return asked.map(({ deck, question, sheet }, index) => ({
    deck,
    question,
    sheet,
    position: index + 1,
    total: asked.length,
    attempt: 1,
    order: question.kind === 'choice' ? orderOptions(question.choices, randomOptions) : [],
  }));
}
