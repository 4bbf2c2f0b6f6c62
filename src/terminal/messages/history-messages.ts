import type { HistoryProblemCode } from '../../history-problem.ts';
import type { Sentence } from './sentence.ts';

/** What is said of what was answered before. */
export interface HistoryMessages {
  /** Why a line of the history is of no use; the place is told beside it. */
  readonly problems: Readonly<Record<HistoryProblemCode, Sentence>>;
  readonly moreProblems: (count: number) => string;
  /** Day and time of a moment, in milliseconds since 1970, where the reader is. */
  readonly moment: (at: number) => string;
  readonly attempts: (count: number) => string;
  /** Attempts that are not shown. */
  readonly earlier: (count: number) => string;
  readonly nothing: () => string;
  /** The question had another wording then. */
  readonly askedAs: (prompt: string) => string;
  readonly picked: (numbers: readonly number[]) => string;
  /** The verdict was marked as doubtful. */
  readonly unsure: () => string;
  /** The verdict that the learner gave instead. */
  readonly overridden: (verdict: string) => string;
  /** So many steps of hints were looked at. */
  readonly hinted: (steps: number) => string;
  /** The learner said that they did not know. */
  readonly gaveUp: () => string;
  /** Heads another answer to the same question. */
  readonly secondTry: () => string;
  /** A wording that counts for a key point from then on. */
  readonly accepted: (wording: string, point: string) => string;
  readonly undone: () => string;
  readonly undid: (what: string) => string;
  readonly redid: (what: string) => string;
  readonly howToRedo: () => string;
  readonly nothingToUndo: () => string;
  readonly nothingToRedo: () => string;
  /** An event that is no review, as undoing tells of it. */
  readonly events: Readonly<
    Record<
      'secondTry' | 'passed' | 'override' | 'accept' | 'relink' | 'session' | 'retract',
      string
    >
  >;
  readonly imported: (counts: {
    readonly added: number;
    readonly known: number;
    readonly bad: number;
  }) => string;
  readonly exported: (events: number, path: string) => string;
  readonly orphans: (count: number) => string;
  readonly noOrphans: () => string;
  /** What a question without a place in its sheet may be called now. */
  readonly maybeNow: (prompt: string, likeness: string) => string;
  readonly howToRelink: () => string;
  readonly relinked: (from: string, to: string) => string;
  readonly howToUnlink: (event: string) => string;
  readonly places: Readonly<
    Record<'folder' | 'own' | 'others' | 'device' | 'snapshot' | 'events' | 'problems', string>
  >;
}
