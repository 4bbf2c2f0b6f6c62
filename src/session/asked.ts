import type { Deck, Question } from '../deck/deck.ts';

/** One question of a session, with where it stands in it. */
export interface Asked {
  readonly deck: Deck;
  readonly question: Question;
  /** From 1. */
  readonly position: number;
  readonly total: number;
  /** For a choice: the order in which options are shown, as positions in `choices`. */
  readonly order: readonly number[];
}

/** What the learner did when asked. `picked` are positions in `choices`, however they were shown. */
export type Reply =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'picked'; readonly picked: readonly number[] }
  | { readonly kind: 'ended' };
