import type { Asked, Replied } from '../../session/asked.ts';
import { flattenMarkdown } from '../markdown.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { View } from '../view.ts';

/**
 * What stays on the screen of a reply when its prompt is gone. It says nothing of what the reply is worth.
 * @returns one line; '' where there is nothing to repeat
 */
export function renderEcho(
  { question, order }: Asked,
  { reply, timeUp }: Replied,
  view: View,
): string {
  const { exam } = view.messages;
  if (timeUp && reply.kind === 'skipped') return '';
  switch (reply.kind) {
    case 'typed':
      return reply.text.trim() === '' ? exam.putOff() : `› ${makeSafeLine(reply.text)}`;
    case 'picked': {
      if (question.kind !== 'choice' || reply.picked.length === 0) return exam.putOff();
      const places = reply.picked.map((position) => order.indexOf(position));
      return `› ${places
        .toSorted((one, other) => one - other)
        .map(
          (place) => `${place + 1}. ${flattenMarkdown(question.choices[order[place] ?? 0] ?? '')}`,
        )
        .join(' · ')}`;
    }
    case 'skipped':
      return exam.putOff();
    default:
      return '';
  }
}
