import type { Problem } from '../deck/problem.ts';
import type { RowProblem } from '../row-problem.ts';
import type { UserError } from '../user-error.ts';
import type { Diagnostic } from './diagnostic.ts';
import { makeArgumentsSafe, makeSafeLine } from './safe-text.ts';
import type { View } from './view.ts';
import { wrapPainted } from './width.ts';

/** Editors read a problem from one line; on a screen narrower than this people do, and a terminal cuts words. */
const NARROW = 60;

type Speaker = Pick<View, 'messages' | 'style'>;

/** @returns "file:line:column severity code sentence", which editors and people can follow; in one line where it is plain */
export function renderProblem(source: string, problem: Problem, speaker: View): string {
  const sentence = speaker.messages.problems[problem.code](makeArgumentsSafe(problem.args));
  return renderPlaced({ source, ...problem }, sentence, speaker);
}

/** As renderProblem, for a sentence that is made already. */
export function renderPlaced(
  { source, line, column, severity, code }: Omit<Diagnostic, 'args' | 'endColumn'>,
  sentence: string,
  { messages, style, plain, width }: View,
): string {
  const paint = { error: style.wrong, warning: style.partial, note: style.quiet }[severity];
  const place = `${makeSafeLine(source)}:${line}:${column}`;
  const told = `${style.strong(place)} ${paint(messages.severity[severity])} ${style.quiet(code)} ${sentence}`;
  return plain === true || width >= NARROW ? told : wrapPainted(told, width).join('\n');
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

/** @returns what is wrong, where, and what to do next, as lines joined by `\n` */
export function renderUserError(error: UserError, { messages, style, width }: View): string {
  const sentence = messages.errors[error.code](makeArgumentsSafe(error.args));
  const told = `${style.wrong(`viva: ${messages.severity.error}:`)} ${sentence}`;
  return wrapPainted(told, width).join('\n');
}
