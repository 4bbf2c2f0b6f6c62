import type { Block, HeadingBlock } from './blocks/block.ts';

/** What tells whether a line of dashes underlines the text above it. */
export interface Underlining {
  readonly lines: readonly string[];
  /** Lines of dashes part cards. */
  readonly dashesAreRules: boolean;
}

const SENTENCE_END = /[.,;][ \t]*$/;

/** @returns a paragraph and a rule for text above a line of dashes that is no heading; any other block as it is */
export function splitUnderlined(block: Block, sheet: Underlining): readonly Block[] {
  if (block.kind !== 'heading' || !isTextAboveRule(block, sheet)) return [block];
  const { start, end, indent, text } = block;
  return [
    { kind: 'paragraph', start, end: end - 1, indent, text },
    { kind: 'rule', start: end - 1, end, indent: 0, text: [] },
  ];
}

/**
 * @returns whether a heading is but text directly above a line of dashes: Markdown underlines it, its author hardly
 * meant to
 */
export function isTextAboveRule(
  heading: HeadingBlock,
  { lines, dashesAreRules }: Underlining,
): boolean {
  if ((lines[heading.start] ?? '').trimStart().startsWith('#')) return false;
  if (dashesAreRules && heading.level === 2) return true;
  return heading.text.length > 1 || SENTENCE_END.test(heading.text[0] ?? '');
}
