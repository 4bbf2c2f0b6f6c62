import { parse } from 'csv-parse/sync';
import { UserError } from '../user-error.ts';
import type { ByteLine } from './read-lines.ts';
import { badRow, decodeLine, type RowRead } from './row-read.ts';

/** The lines of one record, quoted line breaks among them. */
interface CsvRecord {
  readonly line: number;
  readonly text: string;
}

const DELIMITERS = [',', ';', '\t'] as const;
/** UTF-16 units that an open quote may go on for; then it is taken for a slip, and only its own line is lost. */
const LONGEST_RECORD = 2 ** 20;

/**
 * Reads the rows of a CSV file with a header. Records are told apart here and parsed one by one, so that a
 * slip in one of them costs no other.
 * @param delimiter null to take what parts the header's names: a comma, a semicolon or a tab
 * @throws UserError `no-answer-column` when the header names no `answer`
 */
export async function* readCsvRows(
  lines: AsyncIterable<ByteLine>,
  delimiter: string | null,
): AsyncGenerator<RowRead> {
  let header: Header | null = null;
  for await (const record of joinRecords(lines)) {
    if ('kind' in record) yield record;
    else if (record.text.trim() !== '') {
      if (header === null) header = readHeader(record, delimiter);
      else yield parseRecord(record, header);
    }
  }
}

interface Header {
  readonly names: readonly string[];
  readonly delimiter: string;
}

function readHeader({ text, line }: CsvRecord, given: string | null): Header {
  const delimiter = given ?? guessDelimiter(text);
  const names = (parseFields(text, delimiter) ?? []).map((name) => name.trim().toLowerCase());
  if (!names.includes('answer')) throw new UserError('no-answer-column', { line });
  return { names, delimiter };
}

function guessDelimiter(text: string): string {
  const bare = text.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Columns beyond the header have no name and are left out; missing ones are absent fields. */
function parseRecord({ text, line }: CsvRecord, { names, delimiter }: Header): RowRead {
  const cells = parseFields(text, delimiter);
  if (cells === null) return badRow('row-not-csv', line);
  const fields = names.flatMap((name, column) => {
    const cell = cells[column];
    return cell === undefined ? [] : [[name, cell] as const];
  });
  return { kind: 'row', line, fields: Object.fromEntries(fields) };
}

/** @returns null for what is not one record; a quote in the middle of a cell is a character like any other */
function parseFields(text: string, delimiter: string): string[] | null {
  try {
    // line breaks that are left stand in quotes, so that none of them ends the record
    const records = parse(text, { delimiter, record_delimiter: '\0', relax_quotes: true });
    return records.length === 1 ? (records[0] ?? null) : null;
  } catch {
    return null;
  }
}

async function* joinRecords(
  lines: AsyncIterable<ByteLine>,
): AsyncGenerator<CsvRecord | Extract<RowRead, { kind: 'bad' }>> {
  const joiner = new RecordJoiner();
  for await (const line of lines) {
    const text = decodeLine(line);
    if (typeof text === 'string') yield* joiner.add({ line: line.line, text });
    else if (text.kind === 'bad') {
      yield* joiner.finish();
      yield text;
    }
  }
  yield* joiner.finish();
}

/** Joins lines as long as a quote is open: a record ends where its quotes pair up. */
class RecordJoiner {
  private open: CsvRecord[] = [];
  private size = 0;

  *add(line: CsvRecord): Generator<CsvRecord | Extract<RowRead, { kind: 'bad' }>> {
    const isOdd = countQuotes(line.text) % 2 === 1;
    const [first] = this.open;
    if (first === undefined && !isOdd) {
      yield line;
      return;
    }
    this.open.push(line);
    this.size += line.text.length;
    if (first !== undefined && isOdd) {
      const text = this.open.map((part) => part.text).join('\n');
      this.clear();
      yield { line: first.line, text };
    } else if (this.size > LONGEST_RECORD) yield* this.giveUp();
  }

  /** Nothing follows that could close an open quote. */
  *finish(): Generator<CsvRecord | Extract<RowRead, { kind: 'bad' }>> {
    while (this.open.length > 0) yield* this.giveUp();
  }

  /** Takes the quote that opened for a slip: its line is lost, those after it are read anew. */
  private *giveUp(): Generator<CsvRecord | Extract<RowRead, { kind: 'bad' }>> {
    const [first, ...rest] = this.open;
    this.clear();
    if (first !== undefined) yield badRow('row-unclosed-quote', first.line);
    for (const line of rest) yield* this.add(line);
  }

  private clear(): void {
    this.open = [];
    this.size = 0;
  }
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
