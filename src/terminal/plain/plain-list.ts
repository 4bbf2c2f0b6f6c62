import { tagsOf } from '../../deck/deck.ts';
import { flattenMarkdown } from '../markdown.ts';
import type { QuestionRow } from '../question-row.ts';
import { makeSafeLine } from '../safe-text.ts';
import type { RowGroup } from '../section-groups.ts';
import type { View } from '../view.ts';
import { wrap } from '../width.ts';

/** @returns a line for each question with what the table tells of it, under their sections where they are grouped */
export function renderPlainRows(groups: readonly RowGroup[], view: View): string[] {
  return groups.flatMap(({ head, rows }, place) => [
    ...(head.length > 0 && place > 0 ? [''] : []),
    ...head,
    ...rows.flatMap((row) => wrap(describeRow(row, view), view.width)),
  ]);
}

/** "3. What is a heap? Kind: open; tags: trees; points: 2; place: a.md:9" */
function describeRow(
  { deck, question, keyPoints, derived }: QuestionRow,
  { messages }: View,
): string {
  const { lists, plain } = messages;
  const tags = tagsOf(deck, question).map(makeSafeLine).join(', ');
  const points = derived && keyPoints > 0 ? `${keyPoints}, ${plain.derived}` : String(keyPoints);
  const facts = [
    [lists.headings.kind, lists.kinds[question.kind]],
    ...(tags === '' ? [] : [[lists.headings.tags, tags]]),
    ...(question.kind === 'choice' ? [] : [[lists.headings.keyPoints, points]]),
    [lists.headings.place, `${makeSafeLine(deck.source)}:${question.line}`],
  ];
  const told = facts.map(([name = '', value = ''], place) =>
    place === 0 ? `${name}: ${value}` : `${name.toLowerCase()}: ${value}`,
  );
  return `${question.number}. ${flattenMarkdown(question.prompt)} ${told.join('; ')}`;
}
