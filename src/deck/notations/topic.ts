import { LINE_LEVEL, makeCandidate, type Notation } from './candidate.ts';
import { readItem } from './list-item.ts';

/** `- Locks`: every item of an outermost bullet list, for sheets in which nothing else is a question. */
export const topic: Notation = {
  name: 'topic',
  propose: (sheet) =>
    sheet.blocks.flatMap((block) =>
      block.kind === 'list' && !block.ordered
        ? block.children.flatMap((item) => {
            const read = readItem(item, sheet);
            if (read === null) return [];
            return [
              makeCandidate({
                start: read.start,
                end: read.end,
                indent: read.indent,
                prompt: read.prompt,
                column: read.column,
                id: read.id,
                answer: read.answer,
                series: 'topic',
                isExplicit: true,
                level: LINE_LEVEL,
                otherwise: 'text',
                run: block.start,
              }),
            ];
          })
        : [],
    ),
};
