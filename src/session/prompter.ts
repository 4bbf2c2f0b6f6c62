import type { Deck, Verdict } from '../deck/deck.ts';
import type { Grade } from '../grading/grade.ts';
import type { Asked, Reply } from './asked.ts';
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
  /** Key points that were missed the last time. */
  readonly lastMisses: readonly LastMiss[];
  /** How many answers are wanted yet, as far as is known. */
  readonly left: number;
}

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
  ask(asked: Asked): Promise<Reply>;
  /** @returns the learner's own verdict where the one shown is wrong; null to go on */
  showGrade(judged: Judged): Promise<Verdict | null>;
  /** Shows that the learner's verdict counts. Returns as showGrade does. */
  showOverride(judged: Judged, verdict: Verdict): Promise<Verdict | null>;
  finish(result: SessionResult): Promise<void>;
}

/** The learner pressed Ctrl-C: a normal end, not a fault. */
export class StopError extends Error {
  override readonly name = 'StopError';
}
