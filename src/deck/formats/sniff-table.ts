import { countNames } from './delimited/columns.ts';

/** Lines that are looked at. */
const LINES = 200;
const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Between the head and the body of a table of Markdown. */
const RULE = /^[\s|:-]{3,}$/;
/** What stands before a tab in a list: `1.`, `a)`, `Ticket 1`, a bullet. */
const LIST_MARK =
  /^(?:\d{1,4}(?:\.\d{1,3}){0,3}[.):]|\p{L}{1,9}\.? ?№? ?\d{1,4}[.):]?|№ ?\d{1,4}|\p{L}[.)]|[-*+•–—>#|]{1,6})$/u;
const HTML =
  /<(?:br|div|b|i|u|p|ul|ol|img|span|strong|em)\b[^<>]{0,300}>|&(?:nbsp|lt|gt|amp|quot);/i;
const OLD_TAGS = /^tags:[^\n]{0,1000}\n[^\n]{1,1000}[\t;]/i;

/** @returns whether the first line names the columns of a table; `tsv` where tabs part them */
export function findTableHeader(head: string): 'csv' | 'tsv' | null {
  const [first = '', second = ''] = listLines(head);
  const found = DELIMITERS.find((delimiter) => {
    const cells = first.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    return cells.length > 1 && cells[0] !== '' && countNames(cells) > 1;
  });
  if (found === undefined || (found === '|' && RULE.test(second))) return null;
  return found === '\t' ? 'tsv' : 'csv';
}

/**
 * Tells tables without a header by their tabs: each line has one between two texts, and none of the first texts is the
 * mark of a list. So learning programs export their cards; what holds HTML comes from Anki.
 */
export function findTabs(head: string): 'anki' | 'tsv' | null {
  if (OLD_TAGS.test(head)) return 'anki';
  const rows = listLines(head).filter((line) => line.trim() !== '');
  const isTable = rows.length > 1 && rows.every((line) => isRow(line));
  if (!isTable) return null;
  return HTML.test(head) ? 'anki' : 'tsv';
}

function isRow(line: string): boolean {
  const at = line.indexOf('\t');
  if (at <= 0 || line.slice(at).trim() === '') return false;
  const first = line.slice(0, at).trim();
  return first !== '' && !LIST_MARK.test(first);
}

/** The last line may be cut off. */
function listLines(head: string): readonly string[] {
  const lines = head.split(/\r\n|\r|\n/, LINES + 1);
  return lines.length > LINES ? lines.slice(0, LINES) : lines;
}
