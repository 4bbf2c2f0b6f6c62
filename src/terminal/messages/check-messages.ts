import type { LineOwner } from '../../deck/deck.ts';
import type { CheckCode } from '../../deck/problem.ts';
import type { DiagnosticCode, Tally } from '../diagnostic.ts';
import type { Sentence } from './sentence.ts';

/** What a code of `viva check` is about, and what to do about it. */
export interface Rule {
  readonly title: string;
  readonly help: string;
}

/** What is said of a sheet that was checked. */
export interface CheckMessages {
  /** What is wrong beyond the problems that reading tells. */
  readonly diagnostics: Readonly<Record<CheckCode, Sentence>>;
  readonly rules: Readonly<Record<DiagnosticCode, Rule>>;
  readonly summary: (
    counts: {
      readonly sheets: number;
      readonly questions: number;
      readonly examples: number;
      readonly failed: number;
    } & Tally,
  ) => string;
  /** What a line of a sheet belongs to. */
  readonly owners: Readonly<Record<LineOwner, string>>;
  /** An owner with the number of its question. */
  readonly ownerOf: (owner: string, question: number) => string;
  readonly lines: (count: number) => string;
}
