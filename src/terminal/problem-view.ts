import type { Problem } from '../deck/problem.ts';
import type { RowProblem } from '../row-problem.ts';
import type { UserError } from '../user-error.ts';
import type { Diagnostic } from './diagnostic.ts';
import { makeArgumentsSafe, makeSafeLine } from './safe-text.ts';
import type { View } from './view.ts';

type Speaker = Pick<View, 'messages' | 'style'>;

/** @returns "file:line:column severity code sentence", which editors and people can follow */
export function renderProblem(source: string, problem: Problem, speaker: Speaker): string {
  const sentence = speaker.messages.problems[problem.code](makeArgumentsSafe(problem.args));
  return renderPlaced({ source, ...problem }, sentence, speaker);
}

/** As renderProblem, for a sentence that is made already. */
export function renderPlaced(
  { source, line, column, severity, code }: Omit<Diagnostic, 'args' | 'endColumn'>,
  sentence: string,
  { messages, style }: Speaker,
): string {
  const paint = { error: style.wrong, warning: style.partial, note: style.quiet }[severity];
  const place = `${makeSafeLine(source)}:${line}:${column}`;
  return `${style.strong(place)} ${paint(messages.severity[severity])} ${style.quiet(code)} ${sentence}`;
}

/** @returns "file:line severity code sentence" for a row of answers that cannot be graded, or for a part of it that is left out */
export function renderRowProblem(
  source: string,
  { code, line, args }: RowProblem,
  { messages, style }: Speaker,
  severity: 'error' | 'warning' = 'error',
): string {
  const place = `${makeSafeLine(source)}:${line}`;
  const sentence = messages.rows[code](makeArgumentsSafe(args));
  const paint = severity === 'error' ? style.wrong : style.partial;
  return `${style.strong(place)} ${paint(messages.severity[severity])} ${style.quiet(code)} ${sentence}`;
}

/** @returns what is wrong, where, and what to do next, in one line */
export function renderUserError(error: UserError, { messages, style }: Speaker): string {
  const sentence = messages.errors[error.code](makeArgumentsSafe(error.args));
  return `${style.wrong(`viva: ${messages.severity.error}:`)} ${sentence}`;
}
