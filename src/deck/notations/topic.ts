import type { Notation } from './candidate.ts';
import { proposeItem } from './list-item.ts';

/** `- Locks`: every item of an outermost bullet list, for sheets in which nothing else is a question. */
export const topic: Notation = {
  name: 'topic',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'list' && !block.ordered
        ? block.children.flatMap((item) => {
            const own = { series: 'topic', run: block.start, isExplicit: true };
            const candidate = proposeItem(item, sheet, own);
            return candidate === null ? [] : [candidate];
          })
        : [],
    ),
};
