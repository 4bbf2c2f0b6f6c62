import { maskCode } from '../code-spans.ts';

/**
 * @param most how many cells the header has; in a row that has more, a pipe in code is taken for code
 * @returns the cells of a row of a pipe table, trimmed; a pipe behind a backslash parts nothing
 */
export function splitCells(row: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const cells = split(row, row);
  return cells.length > most ? split(row, maskCode(row)) : cells;
}

/** @param marks the same row, with something else in place of pipes that are none */
function split(row: string, marks: string): readonly string[] {
  const cells: string[] = [];
  let start = 0;
  for (let at = 0; at < row.length; at += 1) {
    if (marks[at] === '\\') at += 1;
    else if (marks[at] === '|') {
      cells.push(row.slice(start, at));
      start = at + 1;
    }
  }
  cells.push(row.slice(start));
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
}
