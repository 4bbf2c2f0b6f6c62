import type { Deck, Verdict } from '../deck/deck.ts';
import type { KeyPoint } from '../deck/key-point.ts';
import type { Grade } from '../grading/grade.ts';
import type { UserError } from '../user-error.ts';
import type { Aids, Asked, Replied, Reply } from './asked.ts';
import type { LastMiss } from './last-misses.ts';
import type { Notice } from './notice.ts';
import type { SessionResult } from './session-result.ts';

/** What a session is going to be. */
export interface SessionOutline {
  /** How many different questions it has. */
  readonly total: number;
  readonly decks: readonly Deck[];
  /** How many of them are due and how many new; null where that is nothing to tell. */
  readonly mix: { readonly due: number; readonly fresh: number } | null;
}

/** What is shown after an answer. */
export interface Judged {
  readonly asked: Asked;
  readonly reply: Reply;
  readonly grade: Grade;
  /** The verdict that counts now: the learner's where there is one. */
  readonly verdict: Verdict;
  /** Key points that were missed the last time. */
  readonly lastMisses: readonly LastMiss[];
  /** How many answers are wanted yet, as far as is known. */
  readonly left: number;
  /** What the learner may do now besides going on. */
  readonly may: ReadonlySet<Step['kind']>;
}

/** What the learner does at a verdict. */
export type Step =
  | { readonly kind: 'next' }
  /** The input ended (Ctrl-D): no other question is asked. */
  | { readonly kind: 'ended' }
  /** The learner's own verdict. */
  | { readonly kind: 'override'; readonly verdict: Verdict }
  /** From now on this wording counts for this key point. */
  | { readonly kind: 'accept'; readonly keyPoint: KeyPoint; readonly wording: string }
  /** Another answer to the same question, scored apart. */
  | { readonly kind: 'try-again' }
  /** Takes the answer back; the question is asked anew. */
  | { readonly kind: 'undo' }
  /** Opens the question's place in the sheet in an editor. */
  | { readonly kind: 'edit' };

/** What came of a step. `judged` is how things stand then. */
export type Outcome =
  | { readonly kind: 'overridden' }
  | { readonly kind: 'accepted'; readonly keyPoint: KeyPoint; readonly wording: string }
  | { readonly kind: 'tried-again'; readonly first: Grade }
  | { readonly kind: 'edited'; readonly change: Change }
  | { readonly kind: 'not-edited'; readonly error: UserError };

/** What became of a question in its sheet: as it was, changed, or no longer there. */
export type Change = 'same' | 'changed' | 'gone';

/** A session that was broken off. */
export interface BrokenOff {
  /** How many different questions it has. */
  readonly total: number;
  /** How many answers are wanted yet. */
  readonly left: number;
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
}

/**
 * The learner's side of a session. A Prompter asks and shows; it never decides.
 * Ctrl-C is a StopError thrown by any of its calls; `ended` is the end of the input (Ctrl-D).
 */
export interface Prompter {
  /** @returns whether to go on with the session */
  offerResume(session: BrokenOff): Promise<boolean>;
  begin(outline: SessionOutline): Promise<void>;
  /** Tells something by the way. */
  tell(notice: Notice): Promise<void>;
  ask(asked: Asked, aids: Aids): Promise<Replied>;
  /** @returns what the learner does then: one of `judged.may`, or going on, or ending */
  showGrade(judged: Judged): Promise<Step>;
  /** Shows what came of a step. Returns as showGrade does. */
  showOutcome(judged: Judged, outcome: Outcome): Promise<Step>;
  /** Tells that an answer was taken back; its question is asked next. */
  showUndone(asked: Asked): Promise<void>;
  finish(result: SessionResult): Promise<void>;
}

/** The learner pressed Ctrl-C: a normal end, not a fault. */
export class StopError extends Error {
  override readonly name = 'StopError';
}
