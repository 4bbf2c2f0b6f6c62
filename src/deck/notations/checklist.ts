import type { ItemBlock, ListBlock } from '../blocks/block.ts';
import type { SheetText } from '../sheet-text.ts';
import { hasQuestionMark } from './asking.ts';
import { type Candidate, LINE_LEVEL, makeCandidate, type Notation } from './candidate.ts';
import { measureColumns } from './list-item.ts';

/** Share of the task lists that must ask, and of the items in one that does. */
const MOST = 0.6;
const BOX = /^\[[ xXхХ]\]\s+/u;

/** `- [ ] What is …?`: boxes to tick when a question is learnt, in sheets whose task lists are full of questions. */
export const checklist: Notation = {
  name: 'checklist',
  propose: (sheet) => {
    const lists = sheet.blocks.filter(
      (block) => block.kind === 'list' && block.children[0]?.ticked != null,
    );
    const asking = lists.filter((list) => list.kind === 'list' && isAskingList(list));
    if (asking.length < lists.length * MOST) return [];
    return asking.flatMap((list) =>
      list.kind === 'list' ? list.children.flatMap((item) => toCandidate(item, list, sheet)) : [],
    );
  },
};

function isAskingList({ children }: ListBlock): boolean {
  const asking = children.filter(({ children: [first] }) => {
    return first?.kind === 'paragraph' && hasQuestionMark(first.text[0] ?? '');
  });
  return children.length > 1 && asking.length >= children.length * MOST;
}

function toCandidate(item: ItemBlock, list: ListBlock, sheet: SheetText): readonly Candidate[] {
  const first = item.children[0];
  if (first?.kind !== 'paragraph' || first.start !== item.start) return [];
  const [line = '', ...rest] = first.text;
  const width = BOX.exec(line)?.[0].length ?? 0;
  return [
    makeCandidate({
      series: 'bullet-box',
      level: LINE_LEVEL,
      otherwise: 'text',
      start: item.start,
      end: first.end,
      indent: measureColumns(sheet.lines[item.start] ?? '', first.indent),
      prompt: [line.slice(width), ...rest],
      column: first.indent + width + 1,
      run: list.start,
    }),
  ];
}
