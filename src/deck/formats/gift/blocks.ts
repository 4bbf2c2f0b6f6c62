import { LONGEST_LINE, readTextLines, type TextLine } from '../delimited/text-lines.ts';

/** Lines of a GIFT file between blank ones: a question, a category, or comments only. */
export interface GiftBlock {
  /** The lines, with nothing in the place of comments; null where they are too long to be a question. */
  readonly text: string | null;
  /** What the comments say, without the slashes. */
  readonly comments: string;
  /** Line of the first one, from 1. */
  readonly line: number;
}

/**
 * Parts a GIFT file at its blank lines, which end a question even within braces.
 * @param longest UTF-16 units of a block that are held; a longer one is passed over
 */
export async function* readGiftBlocks(
  chunks: AsyncIterable<string>,
  longest = LONGEST_LINE,
): AsyncIterable<GiftBlock> {
  const gatherer = new BlockGatherer(longest);
  for await (const lines of readTextLines(chunks, longest)) {
    for (const line of lines) yield* gatherer.add(line);
  }
  yield* gatherer.finish();
}

class BlockGatherer {
  private readonly longest: number;
  private lines: string[] = [];
  private comments: string[] = [];
  private size = 0;
  /** Line of the block that is being gathered; 0 for none. */
  private start = 0;

  constructor(longest: number) {
    this.longest = longest;
  }

  *add({ text, line }: TextLine): Iterable<GiftBlock> {
    const trimmed = text?.trim();
    if (trimmed === '') {
      yield* this.finish();
      return;
    }
    if (this.start === 0) this.start = line;
    this.size += trimmed === undefined ? this.longest + 1 : trimmed.length + 1;
    if (trimmed === undefined || this.size > this.longest) this.drop();
    else this.keep(trimmed);
  }

  *finish(): Iterable<GiftBlock> {
    const { start, size } = this;
    if (start === 0) return;
    const text = size > this.longest ? null : this.lines.join('\n');
    yield { text, comments: this.comments.join('\n'), line: start };
    this.drop();
    this.size = 0;
    this.start = 0;
  }

  private keep(line: string): void {
    const isComment = line.startsWith('//');
    if (isComment) this.comments.push(line.slice(2));
    this.lines.push(isComment ? '' : line);
  }

  private drop(): void {
    this.lines = [];
    this.comments = [];
  }
}
