import type { VerdictKey } from '../verdict/verdict-keys.ts';

/** What is said in a terminal once an answer is judged. */
export interface VerdictMessages {
  /** What each key does. The letters are the same in every language; see verdict/verdict-keys.ts. */
  readonly keys: Readonly<Record<VerdictKey, string>>;
  /** Instead of the next question, after the last one. */
  readonly resultsKey: () => string;
  readonly stopKey: () => string;
  /** Instead of a verdict, where the learner asked for the answer. */
  readonly gaveUp: () => string;
  /** Asked where more than one key point is missing. */
  readonly whichPoint: () => string;
  readonly pointKeys: () => readonly string[];
  /** The last one of the list. */
  readonly noPoint: () => string;
  /** Heads the field for a wording. */
  readonly wordingFor: (point: string) => string;
  /** Refuses a wording of nothing but signs. */
  readonly noWord: () => string;
  readonly wordingKeys: () => readonly string[];
  /** What counts from now on. */
  readonly accepted: (wording: string, point: string) => string;
  /** @param first score of the first try, as text */
  readonly tries: (first: string, second: string) => string;
  readonly edited: Readonly<Record<'same' | 'changed' | 'gone', string>>;
  readonly undone: () => string;
  /** Of the score card. */
  readonly secondTries: (tries: number, better: number) => string;
  readonly hints: (answers: number, hints: number) => string;
  readonly skipped: (questions: number) => string;
}
