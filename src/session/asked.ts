import type { Deck, Question } from '../deck/deck.ts';

/** One question of a session, with where it stands in it. */
export interface Asked {
  readonly deck: Deck;
  readonly question: Question;
  /** Base name of the sheet's file. */
  readonly sheet: string;
  /** From 1; the same when it comes back. */
  readonly position: number;
  /** How many different questions the session has. */
  readonly total: number;
  /** 1 the first time; higher when it comes back in the same session. */
  readonly attempt: number;
  /** For a choice: the order in which options are shown, as positions in `choices`. */
  readonly order: readonly number[];
  /** Absent outside exams. */
  readonly exam?: ExamPlace;
}

/** What a question is to an exam. */
export interface ExamPlace {
  /** Marks that it is worth. */
  readonly marks: number;
  /** It was passed, and comes again. */
  readonly isBack: boolean;
}

/** An answer. `picked` are positions in `choices`, however they were shown; `gave-up` is “I don't know”. */
export type Reply =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'picked'; readonly picked: readonly number[] }
  | { readonly kind: 'gave-up' };

/** What the learner did instead of answering. */
export type Refusal =
  /** The question is put off. */
  | { readonly kind: 'skipped' }
  /** The answer before is to be taken back. */
  | { readonly kind: 'undo' }
  /** Something is to be said of the verdict before: it is shown again. Only where `undo` may be. */
  | { readonly kind: 'back' }
  /** The input ended (Ctrl-D). */
  | { readonly kind: 'ended' };

/** What came of asking. */
export interface Replied {
  readonly reply: Reply | Refusal;
  /** How many steps of hints were looked at. */
  readonly hints: number;
  /** How long time stood still, in milliseconds. */
  readonly paused: number;
  /** True when the time was up: the reply is what was typed or ticked by then, `skipped` where nothing was. */
  readonly timeUp: boolean;
}

/** A step of help with a question. */
export type Hint =
  /** The author's, as Markdown. */
  | { readonly kind: 'authored'; readonly text: string }
  /** For each key point not said yet its words with some of their first letters, the rest as `…`. */
  | { readonly kind: 'letters'; readonly points: readonly string[] };

/** What a learner may do instead of answering, or before it. */
export type Escape = 'hint' | 'skip' | 'give-up' | 'pause' | 'undo';

/** What a prompter may fall back on while a question is open. */
export interface Aids {
  /** What the answer begins with: on a second try what was typed before, else empty. */
  readonly draft: string;
  /** On a second try how many key points are missing; null on a first one. */
  readonly missing: number | null;
  /** What the learner may do besides answering and ending. */
  readonly may: ReadonlySet<Escape>;
  /**
   * When the time is up, in milliseconds since 1970: what is typed by then is the answer. Null without a limit.
   * Time does not stand still where there is one.
   */
  readonly deadline: number | null;
  /** Where time is counted although there is no limit: when it began, in milliseconds since 1970. */
  readonly since?: number | null;
  /**
   * @param draft what is typed so far
   * @returns the next step of help; null when there is none left
   */
  readonly hint: (draft: string) => Promise<Hint | null>;
}
