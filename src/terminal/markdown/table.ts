import { fitColumns, gutter, joinCells } from '../columns.ts';
import { parseInline } from '../inline.ts';
import type { Style } from '../style.ts';
import { measure } from '../width.ts';
import { layOutSpans, type Span } from './spans.ts';

interface Page {
  readonly width: number;
  readonly style: Style;
  readonly plain?: boolean | undefined;
}

type Cell = readonly Span[];

/** Below this, a column breaks every word. */
const narrowest = 6;

/**
 * Shows a pipe table fitted to the page: cells wrap. Where the columns have no room side by side, or nothing is drawn,
 * every row becomes a list of "heading: cell".
 * @param text header row, delimiter row, body rows
 */
export function renderTable(text: readonly string[], page: Page): string[] {
  const [header = '', delimiters = '', ...body] = text;
  const heads = splitRow(header).map(parseInline);
  const sides = splitRow(delimiters).map(readSide);
  const rows = body.map((row) => {
    const cells = splitRow(row).map(parseInline);
    return heads.map((_, column) => cells[column] ?? []);
  });
  const naturals = heads.map((_, column) =>
    [heads, ...rows].reduce(
      (widest, row) => Math.max(widest, measureCell(row[column], page.style)),
      1,
    ),
  );
  const room = page.width - gutter * (heads.length - 1);
  const widths = fitColumns(
    naturals,
    naturals.map(() => narrowest),
    room,
  );
  return widths === null || page.plain === true
    ? renderRecords(heads, rows, page)
    : renderGrid(heads, rows, widths, sides, page);
}

function renderGrid(
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  sides: readonly ('left' | 'right')[],
  { style }: Page,
): string[] {
  const between = ` ${style.quiet('│')} `;
  const layOut = (row: readonly Cell[]): string[] =>
    joinCells(
      row.map((cell, column) => layOutSpans(cell, widths[column] ?? 1, style)),
      widths,
      between,
      sides,
    );
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  return [...layOut(heads.map(makeStrong)), style.quiet(rule), ...rows.flatMap(layOut)];
}

function renderRecords(
  heads: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  page: Page,
): string[] {
  return rows.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...row.flatMap((cell, column) =>
      layOutSpans(
        [...makeStrong(heads[column] ?? []), { text: ': ', looks: [] }, ...cell],
        page.width,
        page.style,
      ),
    ),
  ]);
}

function makeStrong(cell: Cell): Cell {
  return cell.map(({ text, looks }) => ({ text, looks: [...looks, 'strong' as const] }));
}

/** Width of the cell's widest line, with the signs that stand for looks when there are no colours. */
function measureCell(cell: Cell | undefined, style: Style): number {
  const lines = layOutSpans(cell ?? [], Infinity, style);
  return lines.reduce((widest, line) => Math.max(widest, measure(line)), 0);
}

/** Columns set right (`--:`) end at the same cell; centred ones are not worth the trouble. */
function readSide(delimiter: string): 'left' | 'right' {
  return delimiter.endsWith(':') && !delimiter.startsWith(':') ? 'left' : 'right';
}

/** @returns the cells of a row without the pipes; an escaped pipe is a pipe */
function splitRow(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '');
  const cells: string[] = [];
  let cell = '';
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner.charAt(at);
    if (character === '\\' && inner.charAt(at + 1) === '|') {
      cell += '|';
      at += 1;
    } else if (character === '\\') {
      cell += character + inner.charAt(at + 1);
      at += 1;
    } else if (character === '|') {
      cells.push(cell.trim());
      cell = '';
    } else {
      cell += character;
    }
  }
  return cell.trim() === '' && cells.length > 0 ? cells : [...cells, cell.trim()];
}
