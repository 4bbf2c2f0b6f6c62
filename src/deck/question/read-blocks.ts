import type { Example } from '../deck.ts';
import { tidyTags } from '../front-matter/values.ts';
import type { KeyPoint } from '../key-point.ts';
import { readKeywords } from '../key-points/read-keywords.ts';
import { readListLines } from '../list-lines.ts';
import { unescapeMarkdown } from '../markup.ts';
import type { PlacedText } from '../placed-text.ts';
import type { Problem } from '../problem.ts';
import type { Additions } from './additions.ts';
import { readExamples } from './examples.ts';
import type { LabelledBlock } from './find-blocks.ts';

/** What the labelled blocks of a question hold. */
export interface BlocksRead {
  readonly keyPoints: readonly KeyPoint[];
  readonly examples: readonly Example[];
  readonly hint: string | null;
  readonly tags: readonly string[];
  readonly problems: readonly Problem[];
}

const NOTHING_READ: BlocksRead = {
  keyPoints: [],
  examples: [],
  hint: null,
  tags: [],
  problems: [],
};

function hasBlocks({ keywords, examples, hint }: Additions): boolean {
  return keywords.length > 0 || examples.length > 0 || hint !== null;
}

/** Reads the labelled blocks below a question, together with what it brings from elsewhere. */
export function readBlocks(blocks: readonly LabelledBlock[], additions: Additions): BlocksRead {
  // most questions have none
  if (blocks.length === 0 && !hasBlocks(additions)) return NOTHING_READ;
  const linesOfKind = (kind: LabelledBlock['kind']): readonly (readonly PlacedText[])[] =>
    blocks.filter((block) => block.kind === kind).map(({ lines }) => lines);
  const keywords = [additions.keywords, ...linesOfKind('keywords')].map(readKeywords);
  const examples = [additions.examples, ...linesOfKind('examples')].map(readExamples);
  const hints = [additions.hint ?? '', ...linesOfKind('hint').map(readHint)];
  return {
    keyPoints: keywords.flatMap(({ keyPoints }) => keyPoints),
    examples: examples.flatMap((one) => one.examples),
    hint: hints.filter((hint) => hint !== '').join('\n\n') || null,
    tags: tidyTags(linesOfKind('tags').flatMap(readListLines).flatMap(readTagEntry)),
    problems: [...keywords, ...examples].flatMap(({ problems }) => problems),
  };
}

function readHint(lines: readonly PlacedText[]): string {
  return unescapeMarkdown(
    lines
      .map(({ text }) => text)
      .join('\n')
      .trim(),
  );
}

/** `a, b` or `#a #b`. */
function readTagEntry({ text: { text } }: { readonly text: PlacedText }): readonly string[] {
  return text
    .split(text.includes(',') || text.includes(';') ? /[,;]/ : /\s+(?=#)/)
    .map(unescapeMarkdown);
}
