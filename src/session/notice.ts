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

/** Something that is told by the way. */
export type Notice =
  | NothingToAsk
  /** Reworded questions go on with their history; `event` is the id of the last such event. */
  | { readonly kind: 'relinked'; readonly questions: number; readonly event: string }
  /** Answers are not saved from now on. */
  | { readonly kind: 'unsaved'; readonly error: UserError }
  /** So many new questions are kept for the days before the exam. */
  | { readonly kind: 'spread'; readonly later: number }
  | { readonly kind: 'nothing-to-resume' };
