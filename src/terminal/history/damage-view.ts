import type { HistoryProblem } from '../../history-problem.ts';
import { makeArgumentsSafe, makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { wrapPainted } from '../width.ts';

/** @returns "file:line warning code sentence" for a line of the history that could not be used */
export function renderDamage(
  problem: HistoryProblem,
  { messages, style, plain, width }: View,
): string {
  const { code, file, line, args } = problem;
  const place = line === 0 ? makeSafeLine(file) : `${makeSafeLine(file)}:${line}`;
  const sentence = messages.history.problems[code](makeArgumentsSafe(args));
  const told = `${style.strong(place)} ${style.partial(messages.severity.warning)} ${style.quiet(code)} ${sentence}`;
  return plain === true ? told : wrapPainted(told, width).join('\n');
}
