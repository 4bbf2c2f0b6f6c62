import type { Problem } from '../deck/problem.ts';
import type { UserError } from '../user-error.ts';
import { makeArgumentsSafe, makeSafeLine } from './safe-text.ts';
import type { View } from './view.ts';

type Speaker = Pick<View, 'messages' | 'style'>;

/** @returns "file:line:column severity code: sentence", which editors and people can follow */
export function renderProblem(
  source: string,
  problem: Problem,
  { messages, style }: Speaker,
): string {
  const { code, severity, line, column, args } = problem;
  const paint = severity === 'error' ? style.wrong : style.partial;
  const place = `${makeSafeLine(source)}:${line}:${column}`;
  const sentence = messages.problems[code](makeArgumentsSafe(args));
  return `${style.strong(place)} ${paint(messages.severity[severity])} ${style.quiet(code)}: ${sentence}`;
}

/** @returns what is wrong, where, and what to do next, in one line */
export function renderUserError(error: UserError, { messages, style }: Speaker): string {
  const sentence = messages.errors[error.code](makeArgumentsSafe(error.args));
  return `${style.wrong(`viva: ${messages.severity.error}:`)} ${sentence}`;
}
