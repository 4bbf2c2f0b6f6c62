import type { DueCounts } from '../scheduling/due.ts';
import { joinFacts, type View } from './view.ts';
import { wrapPainted } from './width.ts';

/**
 * @param today days since 1970-01-01
 * @returns a line, or several where it does not fit: what is due, what is new, when something is due next
 */
export function renderDue({ due, fresh, next }: DueCounts, today: number, view: View): string {
  const { messages, style } = view;
  const { study } = messages;
  const count = study.dueCount(due);
  const facts = [
    due > 0 ? style.strong(count) : count,
    study.newCount(fresh),
    ...(next === null ? [] : [style.quiet(study.next(next - today))]),
  ];
  return wrapPainted(joinFacts(facts, view), view.width).join('\n');
}

/** @returns a short line; nothing, not even an empty line, when nothing is due */
export function renderDueShort({ due }: DueCounts, { messages }: View): string {
  return due === 0 ? '' : `${messages.study.dueCount(due)}\n`;
}
