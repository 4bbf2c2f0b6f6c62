import type { Asked, Replied, Reply } from '../../session/asked.ts';
import { isAnswer } from '../../session/exam/is-answer.ts';
import { flattenMarkdown } from '../markdown.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';
import { clampProse, truncate, wrap } from '../width.ts';

/**
 * What stays on the screen of a reply when its prompt is gone. It says nothing of what the reply is worth.
 * @returns lines joined by `\n`, the beginning only of a long answer; '' where there is nothing to repeat
 */
export function renderEcho(asked: Asked, { reply, timeUp }: Replied, view: View): string {
  const { style, width, messages } = view;
  const cells = clampProse(width);
  if (isAnswer(reply)) return style.quiet(truncate(`› ${describeReply(asked, reply)}`, cells));
  if (timeUp || reply.kind === 'ended') return '';
  return wrap(messages.exam.putOff(), cells)
    .map((line) => style.quiet(line))
    .join('\n');
}

function describeReply({ question, order }: Asked, reply: Reply): string {
  if (reply.kind === 'typed') return makeSafeLine(reply.text);
  if (reply.kind !== 'picked' || question.kind !== 'choice') return '';
  return reply.picked
    .map((position) => order.indexOf(position))
    .toSorted((one, other) => one - other)
    .map((place) => `${place + 1}. ${flattenMarkdown(question.choices[order[place] ?? 0] ?? '')}`)
    .join(' · ');
}
