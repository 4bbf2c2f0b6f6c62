import type { Column } from '../delimited/columns.ts';
import { joinTexts, type QuestionCells } from '../delimited/read-question.ts';
import { fieldToMarkdown } from './field-to-markdown.ts';
import { readHtmlList } from './html-list.ts';
import { htmlToText } from './html-text.ts';
import { parseNoteTags, type NoteField } from './note.ts';

/** The fields of a note as the cells of a row. */
export class FieldCells implements QuestionCells {
  readonly line: number;
  readonly isRightFirst = false;
  private readonly places: ReadonlyMap<Column, readonly NoteField[]>;

  constructor(places: ReadonlyMap<Column, readonly NoteField[]>, line: number) {
    this.places = places;
    this.line = line;
  }

  text(column: Column): string | null {
    // braces in a field without gaps are text
    if (column === 'kind') return 'open';
    const fields = this.places.get(column) ?? [];
    return joinTexts(fields.map(({ html }) => convertField(html, column)));
  }

  list(column: Column): readonly string[] {
    const items = (this.places.get(column) ?? []).flatMap(({ html }) => readHtmlList(html));
    const texts = items.map((item) => convertField(item, column));
    if (column === 'tags') return texts.flatMap(parseNoteTags);
    // options are known by their place, so that none may go
    if (column === 'choices') return texts.map((text) => text || NOTHING);
    return texts.filter((text) => text !== '');
  }

  has(column: Column): boolean {
    return this.places.has(column);
  }

  isList(): boolean {
    return true;
  }
}

/** An option that shows nothing. */
const NOTHING = '—';

/** What these columns hold has a grammar of its own, in which Markdown would be in the way. */
const PLAIN: ReadonlySet<Column> = new Set<Column>(['id', 'correct', 'key points', 'examples', 'tags', 'section']); // prettier-ignore

/** @returns what a field holds, for a column: Markdown, or plain text where that has a grammar of its own */
export function convertField(html: string, column: Column): string {
  return PLAIN.has(column) ? htmlToText(html).trim() : fieldToMarkdown(html);
}
