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
}

/** What the learner did when asked. `picked` are positions in `choices`, however they were shown. */
export type Reply =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'picked'; readonly picked: readonly number[] }
  | { readonly kind: 'ended' };
