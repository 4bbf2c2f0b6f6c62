import type { Problem, ProblemCode } from '../deck/problem.ts';

/** What `viva check` finds beyond what reading a sheet does. */
export type CheckCode = 'example-fails';

export type DiagnosticCode = ProblemCode | CheckCode;

/** One thing that is wrong with a sheet, with the place it stands at: what linters and editors call a diagnostic. */
export interface Diagnostic extends Omit<Problem, 'code'> {
  readonly source: string;
  readonly code: DiagnosticCode;
}
