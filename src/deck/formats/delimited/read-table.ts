import type { FormatPiece } from '../format.ts';
import { reportBadRecord } from '../format-problem.ts';
import { countNames } from './columns.ts';
import { guessDelimiter } from './guess-delimiter.ts';
import { RecordScanner, type RecordRead } from './record-scanner.ts';
import { RowReader } from './row-reader.ts';
import { readTextLines, type TextLine } from './text-lines.ts';

/** UTF-16 units that are looked at to find out what parts the cells. */
const SAMPLE = 2 ** 16;
/** Excel's own line before the header. */
const SEPARATOR_LINE = /^sep=(.)\s*$/i;

/**
 * Reads the questions of a table, with or without a header. Memory is bounded by the longest record.
 * @param given what parts the cells; null to find out
 */
export async function* readTable(
  text: AsyncIterable<string>,
  given: string | null,
): AsyncGenerator<FormatPiece> {
  let sample: TextLine[] | null = [];
  let table: Table | null = null;
  let size = 0;
  for await (const lines of readTextLines(text)) {
    if (table !== null) {
      yield* table.add(lines);
      continue;
    }
    for (const line of lines) {
      sample?.push(line);
      size += line.text?.length ?? 0;
    }
    if (size > SAMPLE && sample !== null) {
      table = openTable(sample, given);
      yield* table.add(sample);
      sample = null;
    }
  }
  if (table === null) {
    table = openTable(sample ?? [], given);
    yield* table.add(sample ?? []);
  }
  yield* table.finish();
}

function openTable(sample: readonly TextLine[], given: string | null): Table {
  const named = SEPARATOR_LINE.exec(sample[0]?.text ?? '')?.[1];
  const delimiter = given ?? named ?? guessDelimiter(sample, countNames);
  return new Table(delimiter, named === undefined ? null : 1);
}

class Table {
  private readonly scanner: RecordScanner;
  private readonly rows = new RowReader();
  /** A line that is no record. */
  private readonly passedLine: number | null;

  constructor(delimiter: string, passedLine: number | null) {
    this.scanner = new RecordScanner(delimiter);
    this.passedLine = passedLine;
  }

  *add(lines: readonly TextLine[]): Generator<FormatPiece> {
    for (const { line, text } of lines) {
      if (line === this.passedLine) continue;
      if (text === null) {
        yield* this.read(this.scanner.finish());
        yield { kind: 'problem', problem: reportBadRecord(line, 'too-long') };
      } else yield* this.read(this.scanner.add({ line, text }));
    }
  }

  *finish(): Generator<FormatPiece> {
    yield* this.read(this.scanner.finish());
    yield* this.rows.finish();
  }

  private *read(reads: Iterable<RecordRead>): Generator<FormatPiece> {
    for (const read of reads) {
      if (read.kind === 'record') yield* this.rows.read(read);
      else yield { kind: 'problem', problem: reportBadRecord(read.line, 'unclosed-quote') };
    }
  }
}
