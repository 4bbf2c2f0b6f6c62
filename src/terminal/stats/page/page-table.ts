import type { TableColumn } from '../table.ts';
import { escapeText, renderElement } from './markup.ts';

/** @param rows texts, escaped here; one for each column */
export function renderPageTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): string {
  const looks = columns.map(({ side }): Record<string, string> =>
    side === 'left' ? { class: 'number' } : { dir: 'auto' },
  );
  const head = columns.map(({ name }, place) =>
    renderElement('th', { scope: 'col', ...looks[place] }, escapeText(name)),
  );
  const body = rows.map((row) =>
    renderElement(
      'tr',
      {},
      row.map((cell, place) => renderElement('td', looks[place] ?? {}, escapeText(cell))).join(''),
    ),
  );
  return renderElement(
    'table',
    {},
    renderElement('thead', {}, renderElement('tr', {}, head.join(''))) +
      renderElement('tbody', {}, body.join('\n')),
  );
}

/** @returns a table that is shown when asked for */
export function renderFolded(summary: string, table: string): string {
  return renderElement('details', {}, renderElement('summary', {}, escapeText(summary)) + table);
}
