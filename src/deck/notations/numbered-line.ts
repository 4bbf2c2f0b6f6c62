import type { Block, ItemBlock, ListBlock, ParagraphBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, PLAIN, type Candidate, type Notation } from './candidate.ts';

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
  for (const item of list.children) {
    const continues = last !== null && item.number === (last.label?.number ?? 0) + 1;
    const candidate = toCandidate(item, list.delimiter, continues ? last?.run : undefined, sheet);
    if (candidate !== null) candidates.push(candidate);
    last = candidate;
  }
  return candidates;
}

function toCandidate(
  item: ItemBlock,
  delimiter: string,
  run: number | undefined,
  sheet: SheetText,
): Candidate | null {
  const first = item.children[0];
  if (first?.kind !== 'paragraph' || item.ticked !== null || first.start !== item.start)
    return null;
  const [line = '', ...rest] = first.text;
  const { text, id } = splitOwnId(line);
  return {
    ...PLAIN,
    series: `line${delimiter}`,
    level: LINE_LEVEL,
    otherwise: 'text',
    start: item.start,
    end: first.end,
    indent: measureColumns(sheet.lines[item.start] ?? '', first.indent),
    prompt: [text, ...rest],
    column: first.indent + 1,
    label: { text: String(item.number ?? ''), number: item.number },
    id,
    run: run ?? item.start,
    numberWorth: NUMBER_WORTH,
  };
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
    return {
      ...PLAIN,
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
    };
  });
}

/** Columns that so many UTF-16 units at the front of a line reach over. */
function measureColumns(line: string, units: number): number {
  let columns = 0;
  for (let at = 0; at < units; at += 1) columns += line[at] === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
