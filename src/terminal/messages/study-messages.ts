import type { Verdict } from '../../deck/deck.ts';

/** What is said of learning over many sessions. */
export interface StudyMessages {
  /** How many of a session's questions are due and how many new. */
  readonly mix: (due: number, fresh: number) => string;
  /** Beside the number of a question that came back. */
  readonly again: () => string;
  /** @param points each by `saidNow` or `missedAgain` */
  readonly lastMisses: (points: readonly string[]) => string;
  readonly saidNow: (point: string) => string;
  readonly missedAgain: (point: string) => string;
  /** @param left how many answers are wanted yet: more than questions, where some come back */
  readonly offerResume: (left: number, total: number) => string;
  /** Keys of that prompt in a terminal. */
  readonly resumeKeys: () => readonly string[];
  /** Behind that question where lines are typed: what to type, the default first. */
  readonly resumeAnswers: () => string;
  readonly overridden: Readonly<Record<Verdict, string>>;
  /** How many answers there were to questions that came back. */
  readonly askedAgain: (answers: number, right: number) => string;
  /** How many questions were answered before the session was broken off. */
  readonly before: (answered: number) => string;
  /** Stands above the links. */
  readonly relinked: (questions: number) => string;
  /** @param event id of the event to undo */
  readonly link: (from: string, to: string, event: string) => string;
  /** @param reason a whole sentence */
  readonly unsaved: (reason: string) => string;
  readonly nothingToResume: () => string;
  readonly nothingDue: () => string;
  readonly nothingDueNorNew: () => string;
  /** So many new questions are kept for the days before the exam. */
  readonly spread: (later: number) => string;
  /** An exam spreads the new ones, and those of today are begun. */
  readonly nothingMoreToday: () => string;
  readonly nothingWeak: () => string;
  readonly newOnes: (count: number) => string;
  readonly nextDue: (days: number) => string;
  readonly practiseAnyway: () => string;
  /** Parts of the line of `viva due`. */
  readonly dueCount: (due: number) => string;
  readonly newCount: (fresh: number) => string;
  readonly next: (days: number) => string;
}
