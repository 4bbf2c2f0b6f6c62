import type { ItemBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import type { SheetText } from '../sheet-text.ts';
import { hasQuestionLead, hasQuestionMark } from './asking.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type CandidateFields } from './candidate.ts';
import { splitLabel } from './label.ts';
import { splitBoldLead, unwrapLine } from './unwrap.ts';

type ItemRead = Pick<Candidate, 'start' | 'end' | 'indent' | 'prompt' | 'column' | 'id' | 'answer'>;

/**
 * Proposes a list item by its first paragraph.
 * @param own what the notation says of it besides
 * @returns null for an item that is no prompt
 */
export function proposeItem(
  item: ItemBlock,
  sheet: SheetText,
  own: Pick<CandidateFields, 'series' | 'run' | 'label' | 'numberWorth' | 'isExplicit'>,
): Candidate | null {
  const read = readItem(item, sheet);
  if (read === null) return null;
  return makeCandidate({ ...own, ...read, level: LINE_LEVEL, otherwise: 'text' });
}

/**
 * Reads the first paragraph of a list item as a prompt. A question in bold with text behind it on the line
 * (`- **What is it?** A thing.`) has that text for its answer.
 * @returns null for an item with a box, or that begins with anything but text
 */
function readItem(item: ItemBlock, sheet: SheetText): ItemRead | null {
  const first = item.children[0];
  if (first?.kind !== 'paragraph' || item.ticked !== null || first.start !== item.start)
    return null;
  const [line = '', ...rest] = first.text;
  const { text, id } = splitOwnId(line);
  const { start } = item;
  const indent = measureColumns(sheet.lines[start] ?? '', first.indent);
  const lead = splitBoldLead(text);
  if (lead !== null && lead.rest !== '' && asksInBold(lead.bold, lead.rest)) {
    const split = splitLabel(lead.bold);
    const column = first.indent + lead.width + (split?.width ?? 0) + 1;
    const prompt = [split?.rest ?? lead.bold];
    return { start, end: start + 1, indent, prompt, column, id, answer: lead.rest };
  }
  const inner = rest.length === 0 || lead?.rest === '' ? unwrapLine(text) : { text, width: 0 };
  return {
    start,
    end: first.end,
    indent,
    prompt: [inner.text, ...rest],
    column: first.indent + inner.width + 1,
    id,
    answer: null,
  };
}

/** Whether a bold start is the whole question, and what follows it no more of it. */
export function asksInBold(bold: string, rest: string): boolean {
  if (hasQuestionMark(rest)) return false;
  return hasQuestionMark(bold) || (/[:.]$/.test(bold) && hasQuestionLead(bold));
}

/** Columns that so many UTF-16 units at the front of a line reach over. */
export function measureColumns(line: string, units: number): number {
  let columns = 0;
  for (let at = 0; at < units; at += 1) columns += line[at] === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}
