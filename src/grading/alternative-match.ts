import type { Conflict } from './grade.ts';
import type { Found } from './match-step.ts';

/** What became of an alternative. */
export interface AlternativeMatch {
  readonly alternative: string;
  readonly status: 'hit' | 'negated' | 'part' | 'none';
  /** 0..1 */
  readonly value: number;
  readonly found: readonly Found[];
  readonly missing: readonly string[];
  readonly conflict: Conflict | null;
  /** Found only in a way that leaves doubt: told from the end, or as the subject of a negated verb. */
  readonly doubtful: boolean;
  /** Said in one place and denied in another. */
  readonly mixed: boolean;
}

/** One shape for all matches: this is the busiest place of grading. */
export function makeMatch(
  alternative: string,
  status: AlternativeMatch['status'],
  value: number,
  found: readonly Found[],
  missing: readonly string[],
  conflict: Conflict | null,
  doubtful: boolean,
  mixed: boolean,
): AlternativeMatch {
  return { alternative, status, value, found, missing, conflict, doubtful, mixed };
}
