import { skipBlanks, skipRun } from './columns.ts';
import { countDefinitionLines } from './definition.ts';
import type { OpenBlocks, Opening } from './open-blocks.ts';
import { cutParagraph, findParagraph } from './paragraph.ts';

const EQUALS = 61;

/**
 * Makes the open paragraph a heading where a line of only `=` (level 1) or `-` (level 2) follows it.
 * Link reference definitions are no heading text: those at the start stay a paragraph of their own,
 * and below nothing but definitions the line is no underline.
 */
export function openSetextHeading(open: OpenBlocks): Opening {
  const { text, textAt } = open.cursor;
  const paragraph = findParagraph(open);
  const mark = text.charCodeAt(textAt);
  if (paragraph === null || skipBlanks(text, skipRun(text, textAt, mark)) < text.length) {
    return 'none';
  }
  const definitions = countDefinitionLines(paragraph.text);
  if (definitions === paragraph.text.length) return 'none';
  const content = cutParagraph(open, paragraph, definitions);
  open.addBlock({
    kind: 'heading',
    start: content.start,
    end: open.line + 1,
    indent: content.indent,
    level: mark === EQUALS ? 1 : 2,
    text: content.text,
  });
  return 'leaf';
}
