import type { Block, ListBlock } from '../blocks/block.ts';
import type { Notation } from './candidate.ts';
import { proposeItem } from './list-item.ts';

/** Paragraphs to an item: with more of them around, the items are part of a text. */
const MOST_TEXT = 0.25;

/** `- Locks`: every item of an outermost bullet list, for sheets of little else, in which nothing else is a question. */
export const topic: Notation = {
  name: 'topic',
  propose: (sheet) => {
    const lists = sheet.blocks.filter(isBulletList);
    const items = lists.reduce((sum, { children }) => sum + children.length, 0);
    // the first paragraph says what the list holds
    const paragraphs = sheet.blocks.filter(({ kind }) => kind === 'paragraph').length - 1;
    if (paragraphs > items * MOST_TEXT) return [];
    return lists.flatMap((block) =>
      block.children.flatMap((item) => {
        const own = { series: 'topic', run: block.start, isExplicit: true };
        const candidate = proposeItem(item, sheet, own);
        return candidate === null ? [] : [candidate];
      }),
    );
  },
};

function isBulletList(block: Block): block is ListBlock {
  return block.kind === 'list' && !block.ordered;
}
