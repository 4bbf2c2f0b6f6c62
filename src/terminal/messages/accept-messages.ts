/**
 * Why a wording stays in the history: the sheet has no such key point any more; the point is one of so many items, or a
 * gap; it would not be read back as it is meant; the sheet comes with viva; it is no Markdown.
 */
export type KeptReason = 'no-point' | 'items' | 'gap' | 'unplaced' | 'built-in' | 'no-sheet';

/** What is said of wordings that a learner let count. */
export interface AcceptMessages {
  /** How many wordings a question has, beside its place. */
  readonly wordings: (count: number) => string;
  /** The key point that a wording counts for. */
  readonly for: (point: string) => string;
  /** The sheet has no such key point any more. */
  readonly countsNoLonger: () => string;
  /** A wording below a key point, among those of the author. */
  readonly accepted: (wording: string) => string;
  readonly none: () => string;
  readonly howToWrite: () => string;
  readonly written: (wordings: number, source: string) => string;
  /** Why a wording stays in the history. */
  readonly kept: (wording: string, point: string, reason: string) => string;
  readonly reasons: Readonly<Record<KeptReason, string>>;
  readonly forgot: (wording: string, point: string) => string;
}
