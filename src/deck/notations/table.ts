import type { TableBlock } from '../blocks/block.ts';
import { splitOwnId } from '../own-id.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { splitCells } from './table-cells.ts';
import { findColumns, type Columns } from './table-columns.ts';

/** A pipe table whose header names a column of questions and one of answers, or two languages; each row is a card. */
export const table: Notation = {
  name: 'table',
  propose: ({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? proposeIn(block) : [])),
};

const HEADER_ROWS = 2;

function proposeIn({ text, start }: TableBlock): readonly Candidate[] {
  const header = splitCells(text[0] ?? '');
  const rows = text.slice(HEADER_ROWS).map((row) => splitCells(row, header.length));
  const columns = findColumns(header, rows);
  if (columns === null) return [];
  return text.slice(HEADER_ROWS).flatMap((row, index): readonly Candidate[] => {
    const line = start + HEADER_ROWS + index;
    const candidate = readRow(row, line, columns);
    return candidate === null ? [] : [index === 0 ? { ...candidate, lead: start } : candidate];
  });
}

const PAGE_LINK = /^\[[^\]]{1,500}\]\(#[^)]{0,500}\)$/;

/** @returns null for a row without a question; a link within the sheet is an entry of a contents list */
function readRow(row: string, line: number, columns: Columns): Candidate | null {
  const cells = splitCells(row, columns.count);
  const { text, id } = splitOwnId(cells[columns.question] ?? '');
  if (text === '' || PAGE_LINK.test(text)) return null;
  const number = (cells[columns.number] ?? '').replace(/[.)]$/, '');
  const tags = (cells[columns.tags] ?? '').split(/[,;]|\s+(?=#)/);
  return makeCandidate({
    series: 'table',
    level: LINE_LEVEL,
    otherwise: 'text',
    start: line,
    end: line + 1,
    prompt: [text],
    column: Math.max(0, row.indexOf(text)) + 1,
    label:
      number === ''
        ? null
        : { text: number, number: /^\d{1,9}$/.test(number) ? Number(number) : null },
    id,
    run: line,
    isExplicit: true,
    close: line + 1,
    answer: cells[columns.answer] ?? '',
    tags,
  });
}
