import { RecordScanner, type RecordRead } from '../deck/formats/delimited/record-scanner.ts';
import { UserError } from '../user-error.ts';
import type { ByteLine } from './read-lines.ts';
import { badRow, decodeLine, type RowRead } from './row-read.ts';

const DELIMITERS = [',', ';', '\t'] as const;

interface Header {
  readonly names: readonly string[];
  readonly scanner: RecordScanner;
}

/**
 * Reads the rows of a CSV file with a header. A slip in one record costs no other.
 * @param delimiter null to take what parts the header's names: a comma, a semicolon or a tab
 * @throws UserError `no-answer-column` when the header names no `answer`
 */
export async function* readCsvRows(
  lines: AsyncIterable<ByteLine>,
  delimiter: string | null,
): AsyncGenerator<RowRead> {
  let header: Header | null = null;
  for await (const line of lines) {
    const text = decodeLine(line);
    if (typeof text === 'object') {
      if (header !== null) yield* nameCells(header.scanner.finish(), header);
      yield text;
    } else if (header !== null) {
      yield* nameCells(header.scanner.add({ line: line.line, text }), header);
    } else if (text.trim() !== '') header = readHeader(text, line.line, delimiter);
  }
  if (header !== null) yield* nameCells(header.scanner.finish(), header);
}

/** The header stands on one line. */
function readHeader(text: string, line: number, given: string | null): Header {
  const delimiter = given ?? guessDelimiter(text);
  const [read] = new RecordScanner(delimiter).add({ line, text });
  const cells = read?.kind === 'record' ? read.cells : [];
  const names = cells.map((name) => name.trim().toLowerCase());
  if (!names.includes('answer')) throw new UserError('no-answer-column', { line });
  return { names, scanner: new RecordScanner(delimiter) };
}

function guessDelimiter(text: string): string {
  const bare = text.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Columns beyond the header have no name and are left out; missing ones are absent fields. */
function* nameCells(reads: Iterable<RecordRead>, { names }: Header): Generator<RowRead> {
  for (const read of reads) {
    if (read.kind === 'broken-quote') yield badRow('row-unclosed-quote', read.line);
    else {
      const fields = names.flatMap((name, column) => {
        const cell = read.cells[column];
        return cell === undefined ? [] : [[name, cell] as const];
      });
      yield { kind: 'row', line: read.line, fields: Object.fromEntries(fields) };
    }
  }
}
