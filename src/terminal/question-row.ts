import type { Deck, Question } from '../deck/deck.ts';

/** A question with where it comes from and how many key points an answer is checked by. */
export interface QuestionRow {
  readonly deck: Deck;
  readonly question: Question;
  readonly keyPoints: number;
  /** True when viva derived them from the reference answer. */
  readonly derived: boolean;
}
