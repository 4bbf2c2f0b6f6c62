import type { FormatPiece } from '../format.ts';
import { reportNotCarried } from '../format-problem.ts';
import type { Problem } from '../../problem.ts';
import { countNames, findColumn, type Column } from './columns.ts';
import { parseList, parseTags } from './list-cells.ts';
import { joinTexts, LONGEST_NAME, readQuestion, type QuestionCells } from './read-question.ts';
import type { DelimitedRecord } from './record-scanner.ts';

/** Where a table holds what. */
interface Header {
  /** Line of the header; null where there is none. */
  readonly line: number | null;
  readonly width: number;
  readonly places: ReadonlyMap<Column, number>;
  /** Columns that hold one option each. */
  readonly options: readonly number[];
  /** Columns that hold one wrong option each; the right one is in `correct` or `answer`. */
  readonly wrongOptions: readonly number[];
  /** Names of columns that nothing is known about, by their places. */
  readonly unknown: ReadonlyMap<number, string>;
}

/** Turns the records of a table into questions. The first one is the header, if it names columns. */
export class RowReader {
  private header: Header | null = null;
  /** Title and language of the deck that is open. */
  private deck: string | null = null;
  /** Places of unknown columns that hold something. */
  private readonly left = new Set<number>();

  *read(record: DelimitedRecord): Generator<FormatPiece> {
    if (this.header === null) {
      const isHeader = countNames(record.cells) > 0;
      this.header = isHeader ? readHeader(record) : assumeHeader(record);
      if (isHeader) return;
    }
    yield* this.readRow(record, this.header);
  }

  /** @returns what is left behind, and an empty deck where there was no record */
  *finish(): Generator<FormatPiece> {
    if (this.deck === null) yield openDeck(null, null);
    for (const [place, name] of this.header?.unknown ?? []) {
      if (!this.left.has(place)) continue;
      yield { kind: 'problem', problem: reportNotCarried(this.header?.line ?? 1, 'column', name) };
    }
  }

  private *readRow(record: DelimitedRecord, header: Header): Generator<FormatPiece> {
    if (record.cells.every((cell) => cell.trim() === '')) return;
    const cells = new RowCells(record, header);
    const title = cells.text('deck');
    const language = cells.text('language');
    const deck = JSON.stringify([title, language]);
    if (deck !== this.deck) yield openDeck(title, language);
    this.deck = deck;
    for (const place of header.unknown.keys()) {
      if (record.cells[place]?.trim()) this.left.add(place);
    }
    const { question, problems } = readQuestion(cells);
    for (const problem of problems) yield { kind: 'problem', problem };
    yield* findUneven(record, header);
    if (question !== null) yield { kind: 'question', question };
  }
}

function openDeck(title: string | null, lang: string | null): FormatPiece {
  return { kind: 'deck', head: { title, lang: isLanguage(lang) ? lang : null, tags: [] } };
}

function isLanguage(text: string | null): boolean {
  return text !== null && /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(text);
}

/** Of columns with the same name the first one counts. */
function readHeader({ cells, line }: DelimitedRecord): Header {
  const places = new Map<Column, number>();
  const options: number[] = [];
  const wrongOptions: number[] = [];
  const unknown = new Map<number, string>();
  for (const [place, name] of cells.entries()) {
    const column = findColumn(name);
    if (column === 'option') options.push(place);
    else if (column === 'wrong-option') wrongOptions.push(place);
    else if (column !== null && !places.has(column)) places.set(column, place);
    else unknown.set(place, name.trim());
  }
  return { line, width: cells.length, places, options, wrongOptions, unknown };
}

/** Without names, the first column holds questions and the second one answers; all further ones go with the answer. */
function assumeHeader({ cells }: DelimitedRecord): Header {
  const places = new Map<Column, number>([['question', 0], ['answer', 1]]); // prettier-ignore
  return {
    line: null,
    width: cells.length,
    places,
    options: [],
    wrongOptions: [],
    unknown: new Map(),
  };
}

/** What stands beyond the last column is told; so is a row that ends early. */
function* findUneven({ cells, line }: DelimitedRecord, header: Header): Generator<FormatPiece> {
  const { width } = header;
  const beyond =
    header.line === null ? [] : cells.slice(width).filter((cell) => cell.trim() !== '');
  const args = { cells: cells.length, columns: width };
  const problem: Problem = { code: 'uneven-row', severity: 'warning', line, column: 1, args };
  if (cells.length < width) yield { kind: 'problem', problem };
  for (const cell of beyond) {
    const name = cell.trim().slice(0, LONGEST_NAME);
    yield { kind: 'problem', problem: reportNotCarried(line, 'cells', name) };
  }
}

class RowCells implements QuestionCells {
  readonly line: number;
  private readonly cells: readonly string[];
  private readonly header: Header;

  constructor({ cells, line }: DelimitedRecord, header: Header) {
    this.cells = cells;
    this.line = line;
    this.header = header;
  }

  text(column: Column): string | null {
    if (column === 'explanation' && this.header.line === null) {
      return joinTexts(this.cells.slice(2).map(trimText));
    }
    return trimText(this.raw(column)) || null;
  }

  list(column: Column): readonly string[] {
    const cell = this.raw(column);
    if (column === 'tags') return parseTags(cell);
    // one line is one title, whatever is in it
    if (column === 'section') return cell.split('\n').map((title) => title.trim()).filter(Boolean); // prettier-ignore
    if (column === 'choices' && cell.trim() === '') return this.readOptions();
    return column === 'key points' && !this.isList(column) ? [cell] : parseList(cell);
  }

  has(column: Column): boolean {
    return this.header.places.has(column);
  }

  get isRightFirst(): boolean {
    const hasWrong = this.takeCells(this.header.wrongOptions).length > 0;
    return hasWrong && (this.text('correct') ?? this.text('answer')) !== null;
  }

  isList(column: Column): boolean {
    return this.raw(column).includes('\n');
  }

  /** A right option that stands apart from wrong ones comes first; who asks mixes them. */
  private readOptions(): readonly string[] {
    const { options, wrongOptions } = this.header;
    const right = this.isRightFirst ? (this.text('correct') ?? this.text('answer') ?? '') : '';
    const first = right === '' ? [] : [right];
    return [...first, ...this.takeCells(options), ...this.takeCells(wrongOptions)];
  }

  private takeCells(places: readonly number[]): readonly string[] {
    return places.map((place) => (this.cells[place] ?? '').trim()).filter((cell) => cell !== '');
  }

  private raw(column: Column): string {
    const place = this.header.places.get(column);
    return place === undefined ? '' : (this.cells[place] ?? '');
  }
}

/** @returns the text without white space around it; a first line that is indented as code stays so */
function trimText(cell: string): string {
  const text = cell.trimEnd().replace(/^\s*\n/, '');
  return /^(?: {4}|\t)/.test(text) && cell.includes('\n') ? text : text.trimStart();
}
