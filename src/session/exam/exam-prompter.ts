import type { Deck } from '../../deck/deck.ts';
import type { ExamTerms } from '../../scheduling/event.ts';
import type { Prompter } from '../prompter.ts';
import type { ExamResult } from './exam-result.ts';

/** What an exam is going to be. */
export interface ExamOutline {
  readonly terms: ExamTerms;
  readonly decks: readonly Deck[];
  /** How many questions it has. */
  readonly total: number;
  /** Marks of all questions together. */
  readonly marks: number;
  /** How many of the questions were answered before the exam was broken off; null for a new one. */
  readonly before: number | null;
  /** How much of the time was used before that, in milliseconds. */
  readonly used: number;
  /** How many questions were left out because nothing can be checked about them. */
  readonly leftOut: number;
}

/** An exam that was broken off. */
export interface BrokenOffExam {
  readonly total: number;
  /** How many questions have no answer yet. */
  readonly left: number;
  /** Time left, in milliseconds; null without a limit. */
  readonly timeLeft: number | null;
}

/** How an exam stands. */
export interface ExamStanding {
  readonly total: number;
  /** How many questions have no answer yet. */
  readonly left: number;
  /** How many of these were passed. */
  readonly passed: number;
  /** Time used, in milliseconds. */
  readonly elapsed: number;
  /** Time left, in milliseconds; null without a limit. */
  readonly timeLeft: number | null;
  /** When the time is up, in milliseconds since 1970; null without a limit. */
  readonly deadline: number | null;
}

/** Why handing in is asked about: the learner wants to, or everything left was passed once more. */
export type HandInReason = 'wanted' | 'all-passed';

/**
 * The side of who is examined. It asks and shows, and never decides; of the answers it shows nothing before the end.
 * Ctrl-C is a StopError thrown by any of its calls.
 */
export interface ExamPrompter extends Pick<Prompter, 'tell' | 'ask'> {
  /** @returns whether to go on with the exam */
  offerExam(exam: BrokenOffExam): Promise<boolean>;
  /** Tells the terms and waits until who is examined is ready: then the clock starts. */
  beginExam(outline: ExamOutline): Promise<void>;
  /** Tells how the exam stands, before each question. */
  announce(standing: ExamStanding): Promise<void>;
  /** @returns whether to hand in now, although there are questions without an answer */
  confirmHandIn(standing: ExamStanding, reason: HandInReason): Promise<boolean>;
  /** The exam is broken off, and can be gone on with. */
  breakOff(exam: BrokenOffExam): Promise<void>;
  /** @param files reports that were written, as the user named them */
  showResult(result: ExamResult, files: readonly string[]): Promise<void>;
}
