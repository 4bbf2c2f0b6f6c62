import type { Block, ListBlock } from '../blocks/block.ts';
import type { SheetText } from '../sheet-text.ts';
import { hasQuestionLead, hasQuestionMark } from './asking.ts';
import { LINE_LEVEL, PLAIN, type Candidate, type Notation } from './candidate.ts';
import { readItem } from './list-item.ts';

/** Share of a list's items that must ask before the list is one of questions. */
const SHARE = 0.4;

/** `* What is …?`: items of the outermost bullet lists in which a good part of the items ask. */
export const bullet: Notation = {
  name: 'bullet',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      isQuestionList(block) ? proposeInList(block, `bullet${block.delimiter}`, sheet) : [],
    ),
};

/** `* What is …?` with bullets that ask on nested below it: they go on with what the outer one asks. */
export const followUp: Notation = {
  name: 'follow-up',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.children.flatMap(({ children }) => {
            const nested = children[1];
            const isAlone = children.length === 2 && children[0]?.kind === 'paragraph';
            return isAlone && nested !== undefined && isQuestionList(nested)
              ? proposeInList(nested, 'follow-up', sheet)
              : [];
          })
        : [],
    ),
};

function proposeInList(list: ListBlock, series: string, sheet: SheetText): readonly Candidate[] {
  return list.children.flatMap((item): readonly Candidate[] => {
    const read = readItem(item, sheet);
    if (read === null) return [];
    return [{ ...PLAIN, ...read, series, level: LINE_LEVEL, otherwise: 'text', run: list.start }];
  });
}

function isQuestionList(block: Block): block is ListBlock {
  if (block.kind !== 'list' || block.ordered) return false;
  const asking = block.children.filter(({ children: [first], ticked }) => {
    if (first?.kind !== 'paragraph' || ticked !== null) return false;
    const line = first.text[0] ?? '';
    return hasQuestionMark(line) || hasQuestionLead(line);
  });
  return asking.length >= block.children.length * SHARE;
}
