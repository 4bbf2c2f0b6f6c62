import type { Problem } from '../../problem.ts';
import { LONGEST_NAME } from '../delimited/read-question.ts';
import type { DelimitedRecord } from '../delimited/record-scanner.ts';
import { reportNotCarried } from '../format-problem.ts';
import type { AnkiHeader, ColumnRole } from './anki-header.ts';
import { GuidReader } from './guid.ts';
import { fieldsOfType } from './own-types.ts';
import { parseDeckName, parseNoteTags, type Note } from './note.ts';
import { dropRepeatedQuestion } from './repeated-question.ts';
import { escapeHtml } from '../escape-html.ts';

const LOOKS_LIKE_HTML =
  /<(?:br|b|i|u|em|strong|div|p|span|img|ul|ol|li|sub|sup|code|pre|table|a)\b[^<>]{0,500}>|&(?:[a-z]{2,8}|#\d{1,6});/i;

/** Makes notes of the records of a text, as its header says. */
export class NoteRecords {
  readonly header: AnkiHeader;
  private isHtml: boolean;
  private readonly guids = new GuidReader();
  /** Cells of the first record: the others are cut or filled up to it. */
  private width: number | null = null;

  constructor(header: AnkiHeader) {
    this.header = header;
    this.isHtml = header.isHtml ?? false;
  }

  /** Decides whether fields are HTML, where the header does not. */
  guessHtml(sample: string): void {
    this.isHtml = this.header.isHtml ?? LOOKS_LIKE_HTML.test(sample);
  }

  take(record: DelimitedRecord): { readonly note: Note; readonly problems: readonly Problem[] } {
    const { header } = this;
    this.width ??= Math.max(record.cells.length, header.columns.length);
    const cells = record.cells.slice(0, this.width);
    const read = (role: ColumnRole): string => cells[(header.columnOf[role] ?? 0) - 1] ?? '';
    const taken = new Set(Object.values(header.columnOf));
    const names = fieldsOfType(read('notetype').trim());
    let count = 0;
    const fields = cells.flatMap((cell, place) => {
      if (taken.has(place + 1)) return [];
      const name = header.columns[place] ?? names[count] ?? null;
      count += 1;
      return [{ name, html: this.toHtml(cell), isAsked: null }];
    });
    const note = {
      id: this.guids.read(read('guid').trim()),
      deck: parseDeckName(read('deck').trim() || (header.deck ?? '')),
      fields: dropRepeatedQuestion(fields),
      tags: [...header.tags, ...parseNoteTags(read('tags'))],
      line: record.line,
    };
    return { note, problems: this.findUneven(record) };
  }

  private toHtml(cell: string): string {
    return this.isHtml ? cell : escapeHtml(cell).replaceAll('\n', '<br>');
  }

  private findUneven({ cells, line }: DelimitedRecord): readonly Problem[] {
    const width = this.width ?? cells.length;
    const args = { cells: cells.length, columns: width };
    const short: Problem = { code: 'uneven-row', severity: 'warning', line, column: 1, args };
    const beyond = cells.slice(width).filter((cell) => cell.trim() !== '');
    const left = beyond.map((cell) => reportNotCarried(line, 'cells', cell.trim().slice(0, LONGEST_NAME))); // prettier-ignore
    return cells.length < width ? [short] : left;
  }
}
