import type { Diagnostic } from './diagnostic.ts';
import type { Messages } from './messages/messages.ts';
import { renderPlaced } from './problem-view.ts';
import { makeArgumentsSafe } from './safe-text.ts';
import type { View } from './view.ts';
import { truncate } from './width.ts';

/** What is told of sheets that were checked. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[];
  readonly sheets: number;
  readonly questions: number;
  readonly examples: number;
  /** Examples that got another verdict than they are marked with. */
  readonly failed: number;
}

/** Cells of a quoted example; the place leads to the rest of it. */
const QUOTED = 80;

/**
 * A line for each diagnostic, "file:line:column severity code: sentence", then a summary.
 * @returns lines with a line end behind each
 */
export function renderCheck(checked: Checked, view: View): string {
  const { messages, style } = view;
  const lines = checked.diagnostics.map((diagnostic) =>
    renderPlaced(diagnostic, describeDiagnostic(diagnostic, messages), view),
  );
  const errors = checked.diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = checked.diagnostics.length - errors;
  const found = errors + warnings === 0 ? '' : ` · ${messages.lists.problems(errors, warnings)}`;
  const paint = errors > 0 ? style.wrong : warnings > 0 ? style.partial : style.correct;
  const gap = lines.length > 0 ? [''] : [];
  return [...lines, ...gap, paint(messages.check.summary(checked)) + found]
    .map((line) => `${line}\n`)
    .join('');
}

/** @returns the sentence of a diagnostic, without its place */
export function describeDiagnostic({ code, args }: Diagnostic, messages: Messages): string {
  const safe = makeArgumentsSafe(args);
  if (code !== 'example-fails') return messages.problems[code](safe);
  const text = truncate(String(safe['text'] ?? ''), QUOTED);
  return messages.check.diagnostics[code]({ ...safe, text });
}
