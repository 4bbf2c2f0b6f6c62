import type { Verdict } from '../deck/deck.ts';
import type { Rating } from './event.ts';

/** What an answer tells about how well the question was remembered. */
export interface Answered {
  readonly verdict: Verdict;
  /** False where the verdict rests on thin evidence. */
  readonly sure: boolean;
  /** 0..1 */
  readonly score: number;
  /** From question to answer. */
  readonly milliseconds: number;
  /** Characters of the prompt. */
  readonly promptLength: number;
  /** Characters typed; null where options were picked, or nobody typed against the clock. */
  readonly typedLength: number | null;
  /** Whether the hint was looked at. */
  readonly hinted: boolean;
}

/** Below half of what was asked for, a partial answer is one that was not remembered. */
const LEAST_RECALLED = 0.5;
const MOMENT = 2000;
const READ_CHARACTER = 50;
const TYPE_CHARACTER = 250;

/**
 * FSRS's rating of an answer.
 *
 * - wrong: `again`
 * - partial: `hard`, or `again` below half of the score
 * - correct: `good`; with the hint `hard`, as it was not recalled unaided
 * - correct, sure, of full score, typed, without hint and quick: `easy`. Quick is within
 *   2 s + 50 ms × characters of the prompt + 250 ms × characters typed: reading at 20 characters a second and
 *   typing at 4 with no more than a moment to think.
 *
 * Picked options are never `easy`, because recognising is easier than recalling. A long time lowers nothing: whoever was
 * called to the door has not forgotten.
 */
export function rateAnswer(answered: Answered): Rating {
  const { verdict, score, hinted } = answered;
  if (verdict === 'wrong') return 'again';
  if (verdict === 'partial') return score < LEAST_RECALLED ? 'again' : 'hard';
  if (hinted) return 'hard';
  return isEffortless(answered) ? 'easy' : 'good';
}

/**
 * @param hinted as in rateAnswer: with a hint the answer was not recalled unaided, whoever judges it
 * @returns the rating that goes with a verdict which the learner gave: of time and score nothing is known to be right
 */
export function rateOverride(verdict: Verdict, hinted: boolean): Rating {
  if (verdict === 'correct' && hinted) return 'hard';
  return ({ correct: 'good', partial: 'hard', wrong: 'again' } as const)[verdict];
}

function isEffortless(answered: Answered): boolean {
  const { sure, score, milliseconds, promptLength, typedLength } = answered;
  if (!sure || score < 1 || typedLength === null) return false;
  return milliseconds <= MOMENT + READ_CHARACTER * promptLength + TYPE_CHARACTER * typedLength;
}
