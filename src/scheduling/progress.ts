import type { Verdict } from '../deck/deck.ts';
import type { ExamTerms, QuestionRef, Rating } from './event.ts';
import type { Memory } from './memory.ts';

/** What the latest answer to a question came to, the learner's own verdict included. */
export interface LastReview {
  /** Id of the review. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly rating: Rating;
  /** 0..1, as graded. */
  readonly score: number;
  /** Key points that were missed, in the author's words. */
  readonly missed: readonly string[];
}

/** A key point that was missed at least once, and how it went since. */
export interface PointProgress {
  /** In the author's words. */
  readonly text: string;
  readonly missed: number;
  /** How often it was said since it was missed first. */
  readonly hit: number;
  /** Misses with the recent ones counting most: see weak-points.ts. */
  readonly weight: number;
}

/** A wording that the learner let count for a key point. */
export interface AcceptedWording {
  readonly point: string;
  readonly wording: string;
}

/** What the history knows of one question. */
export interface QuestionProgress {
  /** See question-key.ts; of the newest wording where it was relinked. */
  readonly key: string;
  /** As it was named last. */
  readonly ref: QuestionRef;
  /** When it was answered first, in milliseconds since 1970; null with `memory`. */
  readonly first: number | null;
  /** Null where a wording was accepted but nothing answered. */
  readonly memory: Memory | null;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly last: LastReview | null;
  /** Only those that were missed once; a point the latest answers no longer know is dropped. */
  readonly points: readonly PointProgress[];
  readonly wordings: readonly AcceptedWording[];
}

/**
 * What was answered in an hour. Hours and not days are kept, so that the same history falls into the days of whatever
 * time zone it is looked at from.
 */
export type HourTally = readonly [
  /** Hours since 1970. */
  hour: number,
  correct: number,
  partial: number,
  wrong: number,
  milliseconds: number,
  /** Reviews whose verdict the learner changed. */
  overridden: number,
  /** Questions answered for the first time. */
  begun: number,
  /** Answers to questions last answered half a day ago or longer: what retention is measured on. */
  tried: number,
  /** Those of them that were remembered. */
  recalled: number,
];

/** How a question was answered in a session, the last time it was asked there. */
export interface SessionAnswer {
  readonly key: string;
  /** Id of the review. */
  readonly review: string;
  readonly verdict: Verdict;
}

/** A session that was broken off: begun and not ended, or stopped with Ctrl-C. */
export interface OpenSession {
  /** Id of the event that began it. */
  readonly id: string;
  readonly at: number;
  /** As the user named them. */
  readonly sheets: readonly string[];
  /** Keys of what was to be asked, in order. */
  readonly plan: readonly string[];
  /** Each question once, in the order in which they came first. */
  readonly answered: readonly SessionAnswer[];
  /** What it demands; null in a quiz. */
  readonly exam: ExamTerms | null;
  /**
   * How much of an exam's time was used when something was answered or put off last, or when it was broken off, in
   * milliseconds; 0 in a quiz.
   */
  readonly elapsed: number;
  /** Keys of what was put off in an exam, each once, in the order in which they were put off last. */
  readonly passed: readonly string[];
}

/** Everything that sessions, figures and queues need of a history. */
export interface Progress {
  /** By key, in the order in which they were met. Look up with `findProgress`. */
  readonly questions: ReadonlyMap<string, QuestionProgress>;
  /** For the key of a former or newer wording of the same question the key that its history is filed under. */
  readonly aliases: ReadonlyMap<string, string>;
  /** By base name of the sheet what was answered in it, hour by hour in order; hours without answers are left out. */
  readonly sheets: ReadonlyMap<string, readonly HourTally[]>;
  /** The oldest first, at most MOST_OPEN. */
  readonly open: readonly OpenSession[];
  /** Sheets as sessions named them, relative to wherever they were held; the latest last, at most MOST_NAMED. */
  readonly named: readonly string[];
}

/** Sessions broken off longer ago than this many are not offered again. */
export const MOST_OPEN = 4;

/** So many names of sheets are kept: more than anybody learns from at a time. */
export const MOST_NAMED = 32;

/** @returns what is known of a question, under whichever of its wordings; null for a new one */
export function findProgress(progress: Progress, key: string): QuestionProgress | null {
  return progress.questions.get(progress.aliases.get(key) ?? key) ?? null;
}
