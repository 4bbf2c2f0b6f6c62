import type { Verdict } from '../deck/deck.ts';

/** Version of the lines below; raised when a field changes its meaning or goes away. */
export const HISTORY_VERSION = 1;

/** How well a question was remembered, as FSRS names it. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** A question as the history knows it, with what is needed to find it again when it was reworded. */
export interface QuestionRef {
  /** `Question.id`. */
  readonly id: string;
  /** Base name of the sheet's file: own ids are unique within a sheet only. */
  readonly sheet: string;
  /** The prompt in plain text, cut to 300 characters. */
  readonly prompt: string;
}

interface EventBase {
  readonly v: number;
  /** Of this event alone, on whatever machine it was written. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One answered question. */
export interface ReviewEvent extends EventBase {
  readonly type: 'review';
  /** Id of the event that began the session; null outside sessions. */
  readonly session: string | null;
  readonly question: QuestionRef;
  readonly verdict: Verdict;
  readonly sure: boolean;
  /** 0..1 */
  readonly score: number;
  readonly rating: Rating;
  /** Names of the key points, in the author's words. */
  readonly hit: readonly string[];
  readonly missed: readonly string[];
  /** The answer as typed; null where options were picked. */
  readonly typed: string | null;
  /** Both are null where the learner said “I don't know”. */
  readonly picked: readonly number[] | null;
  /** From question to answer, without pauses. */
  readonly milliseconds: number;
  /** How many steps of hints were looked at; absent where none were. */
  readonly hints?: number;
  /** In an exam: how much of its time was used when the answer was given, in milliseconds. */
  readonly elapsed?: number;
}

/**
 * Another answer to the same question right after the first, with what was missed in view. It is scored apart: memory,
 * points and figures follow the first answer.
 */
export interface SecondTryEvent extends EventBase {
  readonly type: 'second-try';
  /** Id of the first answer's review. */
  readonly review: string;
  readonly verdict: Verdict;
  readonly sure: boolean;
  /** 0..1 */
  readonly score: number;
  readonly hit: readonly string[];
  readonly missed: readonly string[];
  readonly typed: string;
  readonly milliseconds: number;
}

/** A question of an exam that was put off: it comes again after the others. */
export interface PassedEvent extends EventBase {
  readonly type: 'passed';
  /** Id of the event that began the exam. */
  readonly session: string;
  readonly question: QuestionRef;
  /** How much of the exam's time was used by then, in milliseconds. */
  readonly elapsed: number;
}

/** The learner's own verdict on a review. */
export interface OverrideEvent extends EventBase {
  readonly type: 'override';
  readonly review: string;
  readonly verdict: Verdict;
  readonly rating: Rating;
}

/** A wording that counts for a key point from now on. */
export interface AcceptEvent extends EventBase {
  readonly type: 'accept';
  readonly question: QuestionRef;
  readonly point: string;
  readonly wording: string;
}

/** Undoes an event, an earlier retraction included. Counts only when later than what it retracts. */
export interface RetractEvent extends EventBase {
  readonly type: 'retract';
  readonly event: string;
}

/** A reworded question goes on with the history of its former wording. */
export interface RelinkEvent extends EventBase {
  readonly type: 'relink';
  readonly from: QuestionRef;
  readonly to: QuestionRef;
}

/** What an exam demands. */
export interface ExamTerms {
  /** How long it lasts; null without a limit. */
  readonly milliseconds: number | null;
  /** Share of the marks that passes, 0..1. */
  readonly pass: number;
}

export interface SessionBegunEvent extends EventBase {
  readonly type: 'session-begun';
  /** The sheets as the user named them. */
  readonly sheets: readonly string[];
  /** What was to be asked, in order. */
  readonly plan: readonly QuestionRef[];
  /** Where the session is an exam; absent in a quiz. */
  readonly exam?: ExamTerms;
}

export interface SessionEndedEvent extends EventBase {
  readonly type: 'session-ended';
  readonly session: string;
  /** `finished`: all were asked; `ended`: the input ended; `stopped`: Ctrl-C. */
  readonly end: 'finished' | 'ended' | 'stopped';
  /** In an exam: how much of its time was used by then, in milliseconds. */
  readonly elapsed?: number;
}

/** Everything the history holds. A line of it is one of these as JSON. */
export type HistoryEvent =
  | ReviewEvent
  | SecondTryEvent
  | PassedEvent
  | OverrideEvent
  | AcceptEvent
  | RetractEvent
  | RelinkEvent
  | SessionBegunEvent
  | SessionEndedEvent;

/** An event before it is written: without what its writer gives it. */
export type EventDraft = HistoryEvent extends infer Event
  ? Event extends HistoryEvent
    ? Omit<Event, 'v' | 'id'>
    : never
  : never;
