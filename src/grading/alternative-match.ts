import type { Conflict } from './grade.ts';
import type { Found } from './found.ts';

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

/** What is told of a match only where it differs from the usual. */
type Told = Pick<AlternativeMatch, 'alternative' | 'status' | 'found'> &
  Partial<Pick<AlternativeMatch, 'value' | 'missing' | 'conflict' | 'doubtful' | 'mixed'>>;

/** @returns a match of one shape, for this is the busiest place of grading: by default worth nothing, whole and in no doubt */
export function makeMatch({
  alternative,
  status,
  found,
  value = 0,
  missing = NOTHING,
  conflict = null,
  doubtful = false,
  mixed = false,
}: Told): AlternativeMatch {
  return { alternative, status, value, found, missing, conflict, doubtful, mixed };
}

const NOTHING: readonly string[] = [];
