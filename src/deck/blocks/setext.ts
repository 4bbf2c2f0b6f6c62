import type { HeadingBlock } from './block.ts';
import { skipBlanks, skipRun } from './columns.ts';
import { countDefinitionLines } from './definition.ts';
import type { Draft, OpenBlocks, Opening } from './open-blocks.ts';
import { findParagraph } from './paragraph.ts';

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
  const { block } = paragraph;
  const definitions = countDefinitionLines(block.text);
  if (definitions === block.text.length) return 'none';
  const content = block.text.splice(definitions);
  const heading: Draft<HeadingBlock> = {
    kind: 'heading',
    start: block.start + definitions,
    end: open.line + 1,
    indent: paragraph.indents[definitions] ?? 0,
    level: mark === EQUALS ? 1 : 2,
    text: content,
  };
  block.end = heading.start;
  if (definitions === 0) open.siblings().pop();
  open.addBlock(heading);
  return 'leaf';
}
