import type { Block, ItemBlock, ListBlock, ParagraphBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import type { SheetText } from '../sheet-text.ts';
import { proposeItem } from './list-item.ts';
import { type Candidate, LINE_LEVEL, makeCandidate, type Notation } from './candidate.ts';

const NUMBER_WORTH = -0.25;
const NUMBERED = /^(\d{1,6})([.)])[ \t]+(?=\S)/;

/**
 * `5. What is …?` at the left margin: items of the outermost ordered lists, and lines within a paragraph, where
 * Markdown lets only the number 1 begin a list.
 */
export const numberedLine: Notation = {
  name: 'numbered-line',
  propose: (sheet) => sheet.blocks.flatMap((block) => proposeIn(block, sheet)),
};

function proposeIn(block: Block, sheet: SheetText): readonly Candidate[] {
  if (block.kind === 'paragraph') return proposeInParagraph(block, sheet);
  return block.kind === 'list' && block.ordered ? proposeInList(block, sheet) : [];
}

function proposeInList(list: ListBlock, sheet: SheetText): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let last: Candidate | null = null;
  for (const [place, item] of list.children.entries()) {
    const number = isUncounted(list) ? list.first + place : (item.number ?? 0);
    const continues = last !== null && number === (last.label?.number ?? 0) + 1;
    const candidate = toCandidate(
      item,
      number,
      list.delimiter,
      continues ? last?.run : undefined,
      sheet,
    );
    if (candidate !== null) candidates.push(candidate);
    last = candidate;
  }
  return candidates;
}

/** Authors who write `1.` before every item leave the counting to Markdown. */
function isUncounted({ first, children }: ListBlock): boolean {
  return children.length > 1 && children[1]?.number === first && children.at(-1)?.number === first;
}

function toCandidate(
  item: ItemBlock,
  number: number,
  delimiter: string,
  run: number | undefined,
  sheet: SheetText,
): Candidate | null {
  return proposeItem(item, sheet, {
    series: `line${delimiter}`,
    label: { text: String(item.number ?? ''), number },
    run: run ?? item.start,
    numberWorth: NUMBER_WORTH,
  });
}

function proposeInParagraph(paragraph: ParagraphBlock, sheet: SheetText): readonly Candidate[] {
  const starts: number[] = [];
  for (const [index, line] of paragraph.text.entries()) {
    if (index > 0 && NUMBERED.test(line)) starts.push(index);
  }
  return starts.map((start, place) => {
    const lines = paragraph.text.slice(start, starts[place + 1] ?? paragraph.text.length);
    const found = NUMBERED.exec(lines[0] ?? '');
    const width = found?.[0].length ?? 0;
    const at = paragraph.start + start;
    const { text, id } = splitOwnId((lines[0] ?? '').slice(width));
    const written = sheet.lines[at] ?? '';
    return makeCandidate({
      series: `line${found?.[2] ?? '.'}`,
      level: LINE_LEVEL,
      otherwise: 'text',
      start: at,
      end: at + lines.length,
      prompt: [text, ...lines.slice(1)],
      column: written.length - written.trimStart().length + width + 1,
      label: { text: found?.[1] ?? '', number: Number(found?.[1] ?? 0) },
      id,
      run: at,
      numberWorth: NUMBER_WORTH,
    });
  });
}
