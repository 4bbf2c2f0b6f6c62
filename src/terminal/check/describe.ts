import { CHECK_CODES, type CheckCode } from '../../deck/problem.ts';
import type { Diagnostic, DiagnosticCode } from '../diagnostic.ts';
import type { Messages } from '../messages/messages.ts';
import { makeArgumentsSafe } from '../safe-text.ts';
import { truncate } from '../width.ts';

/** Cells of a quoted text; the place leads to the rest of it. */
const QUOTED = 80;

/** @returns the sentence of a diagnostic in one line, without its place; safe to print */
export function describeDiagnostic({ code, args }: Diagnostic, messages: Messages): string {
  const safe = Object.fromEntries(
    Object.entries(makeArgumentsSafe(args)).map(([name, value]) => [
      name,
      typeof value === 'string' ? truncate(value, QUOTED) : value,
    ]),
  );
  return isCheckCode(code) ? messages.check.diagnostics[code](safe) : messages.problems[code](safe);
}

function isCheckCode(code: DiagnosticCode): code is CheckCode {
  return CHECK_CODES.some((known) => known === code);
}
