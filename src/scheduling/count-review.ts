import type { Verdict } from '../deck/deck.ts';
import type { ReviewEvent } from './event.ts';
import type { Memory } from './memory.ts';
import type { HourTally } from './progress.ts';

/** Milliseconds of an hour. */
export const HOUR = 3_600_000;
/** After this long a question is looked at anew; sooner it only came back within a sitting. */
const TRIED_AFTER = 12 * HOUR;
/** Who takes longer has left the table. */
const LONGEST_ANSWER = 10 * 60_000;

/** What a review came to, with the learner's own verdict where there is one. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly isOverridden: boolean;
  /** The question was never answered before. */
  readonly isNew: boolean;
  /** See `isTried`. */
  readonly tried: boolean;
  readonly recalled: boolean;
}

/** @returns whether an answer tells how well the question was kept in mind */
export function isTried(memory: Memory | null, at: number): boolean {
  return memory !== null && at - memory.last >= TRIED_AFTER;
}

/** Adds a review to its hour, which is the last in `hours` or a new one behind it, as reviews come in order. */
export function countReview(
  hours: HourTally[],
  { at, milliseconds }: ReviewEvent,
  { verdict, isOverridden, isNew, tried, recalled }: Outcome,
): void {
  const hour = Math.floor(at / HOUR);
  const last = hours.at(-1);
  const isSame = last !== undefined && last[0] === hour;
  const [, correct, partial, wrong, spent, overridden, begun, all, kept] = isSame ? last : NOTHING;
  const tally: HourTally = [
    hour,
    correct + Number(verdict === 'correct'),
    partial + Number(verdict === 'partial'),
    wrong + Number(verdict === 'wrong'),
    spent + Math.min(Math.max(milliseconds, 0), LONGEST_ANSWER),
    overridden + Number(isOverridden),
    begun + Number(isNew),
    all + Number(tried),
    kept + Number(tried && recalled),
  ];
  if (isSame) hours[hours.length - 1] = tally;
  else hours.push(tally);
}

const NOTHING: HourTally = [0, 0, 0, 0, 0, 0, 0, 0, 0];
