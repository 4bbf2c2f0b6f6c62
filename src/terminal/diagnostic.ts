import type { CheckCode, Problem, ProblemCode } from '../deck/problem.ts';

export type DiagnosticCode = ProblemCode | CheckCode;

/**
 * `error`: the sheet cannot be used as its author meant it; `warning`: some of it is hardly meant so; `note`: worth a
 * look, and often right as it is.
 */
export type Severity = Problem['severity'] | 'note';

/** One thing that is wrong with a sheet, with the place it stands at: what linters and editors call a diagnostic. */
export interface Diagnostic extends Omit<Problem, 'code' | 'severity'> {
  readonly source: string;
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Exclusive end of what it is about on that line, in columns from 1; null where only the start is known. */
  readonly endColumn: number | null;
}

/** How many diagnostics there are of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** @returns the diagnostics counted by their severity */
export function tally(diagnostics: readonly Diagnostic[]): Tally {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** What each code is told as where nothing makes it better or worse. */
export const DEFAULT_SEVERITY: Readonly<Record<DiagnosticCode, Severity>> = {
  'no-questions': 'error',
  'nothing-asks': 'warning',
  'no-answer': 'warning',
  'no-right-option': 'warning',
  'duplicate-id': 'warning',
  'duplicate-question': 'warning',
  'text-outside': 'warning',
  'empty-key-point': 'warning',
  'bad-key-point': 'warning',
  'bad-example': 'warning',
  'bad-id': 'warning',
  'unclosed-fence': 'warning',
  'front-matter-yaml': 'error',
  'front-matter-executable': 'error',
  'front-matter-unclosed': 'warning',
  'front-matter-value': 'warning',
  'front-matter-near-miss': 'warning',
  'not-carried': 'warning',
  'not-askable': 'warning',
  'bad-record': 'warning',
  'uneven-row': 'warning',
  'unreadable-sheet': 'error',
  'example-fails': 'error',
  'example-contradicts': 'error',
  'never-matches': 'warning',
  'given-away': 'warning',
  'repeated-key-point': 'warning',
  'repeated-option': 'warning',
  'nothing-to-check-by': 'warning',
  'missing-image': 'warning',
  'front-matter-unknown': 'note',
  'numbering-gap': 'note',
  'repeated-number': 'note',
  'long-prompt': 'note',
};
