import type { Block, ItemBlock, ListBlock } from '../blocks/block.ts';
import type { SheetText } from '../sheet-text.ts';
import { hasQuestionLead, hasQuestionMark } from './asking.ts';
import { type Candidate, type Notation, TICKET_LEVEL } from './candidate.ts';
import { proposeItem } from './list-item.ts';

/** Share of a list's items that must ask before the list is one of questions. */
const SHARE = 0.4;

/** `* What is …?`: items of the outermost bullet lists, where in one list a good part of the items ask. */
export const bullet: Notation = {
  name: 'bullet',
  propose: (sheet) => {
    const lists = sheet.blocks.filter(isBulletList);
    const delimiters = new Set(lists.filter(isQuestionList).map(({ delimiter }) => delimiter));
    return lists.flatMap((list) => {
      if (isTopicList(list)) return list.children.flatMap((item) => proposeTopic(item, sheet));
      return delimiters.has(list.delimiter) ? proposeInList(list, sheet) : [];
    });
  },
};

/** `* What is …?` with bullets that ask on nested below it: they go on with what the outer one asks. */
export const followUp: Notation = {
  name: 'follow-up',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'list'
        ? block.children.flatMap(({ children }) => {
            const [first, nested] = children;
            const isAlone = children.length === 2 && first?.kind === 'paragraph';
            return isAlone && nested !== undefined && isQuestionList(nested)
              ? nested.children.flatMap((item) => toCandidate(item, nested, 'follow-up', sheet))
              : [];
          })
        : [],
    ),
};

/** `- Locks` with `- What is …?` nested below it, item for item: the outer ones only head the questions. */
function isTopicList(list: ListBlock): boolean {
  const block: Block = list;
  if (isQuestionList(block)) return false;
  return list.children.every(({ children: [first, nested, ...more], ticked }) => {
    const isName = first?.kind === 'paragraph' && first.text.length === 1 && ticked === null;
    const isHolding = nested !== undefined && isQuestionList(nested);
    return isName && isHolding && more.length === 0;
  });
}

function proposeTopic(item: ItemBlock, sheet: SheetText): readonly Candidate[] {
  const [, nested] = item.children;
  const head = proposeItem(item, sheet, { series: 'topic-head', run: item.start });
  if (head === null || nested?.kind !== 'list') return [];
  const section = { ...head, level: TICKET_LEVEL, otherwise: 'section', indent: 0 } as const;
  const inner = nested.children.flatMap((one) => toCandidate(one, nested, 'bullet-inner', sheet));
  return [section, ...inner];
}

/** An item that its author set in by a space is meant to be nested, though to Markdown it is not. */
function proposeInList(list: ListBlock, sheet: SheetText): readonly Candidate[] {
  const margin = measureIndent(sheet.lines[list.start]);
  return list.children.flatMap((item) => {
    const isNested = measureIndent(sheet.lines[item.start]) > margin;
    return toCandidate(item, list, isNested ? 'follow-up' : `bullet${list.delimiter}`, sheet);
  });
}

function measureIndent(line = ''): number {
  return line.length - line.trimStart().length;
}

function toCandidate(
  item: ListBlock['children'][number],
  list: ListBlock,
  series: string,
  sheet: SheetText,
): readonly Candidate[] {
  const candidate = proposeItem(item, sheet, { series, run: list.start });
  return candidate === null ? [] : [candidate];
}

function isQuestionList(block: Block): block is ListBlock {
  if (!isBulletList(block)) return false;
  const asking = block.children.filter(({ children: [first], ticked }) => {
    if (first?.kind !== 'paragraph' || ticked !== null) return false;
    const line = first.text[0] ?? '';
    return hasQuestionMark(line) || hasQuestionLead(line);
  });
  return asking.length >= block.children.length * SHARE;
}

function isBulletList(block: Block): block is ListBlock {
  return block.kind === 'list' && !block.ordered;
}
