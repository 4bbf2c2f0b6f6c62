import type { UserError } from '../user-error.ts';

/** Why there is nothing to ask. */
export interface NothingToAsk {
  readonly kind: 'nothing-to-ask';
  /** What was asked for. */
  readonly show: 'due' | 'due-and-new' | 'weak';
  /** New questions that could be begun. */
  readonly fresh: number;
  /** New questions altogether. */
  readonly unseen: number;
  /** Days until something is due; null when that is not known. */
  readonly inDays: number | null;
}

/** Two wordings that are one question now. */
export interface Link {
  /** The prompts, in Markdown. */
  readonly from: string;
  readonly to: string;
  /** Id of the event that undoing takes back. */
  readonly event: string;
}

/** Something that is told by the way. */
export type Notice =
  | NothingToAsk
  /** Reworded questions go on with their history. */
  | { readonly kind: 'relinked'; readonly links: readonly Link[] }
  /** Answers are not saved from now on. */
  | { readonly kind: 'unsaved'; readonly error: UserError }
  /** So many new questions are kept for the days before the exam. */
  | { readonly kind: 'spread'; readonly later: number }
  | { readonly kind: 'nothing-to-resume' };
