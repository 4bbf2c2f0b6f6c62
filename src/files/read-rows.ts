import { readLines, type ByteLine } from './read-lines.ts';
import { badRow, decodeLine, type RowRead } from './row-read.ts';

export type RowFormat = 'jsonl' | 'csv' | 'tsv';

/**
 * Reads rows one by one while they come in; blank lines are passed over.
 * @param chunks a readable stream of bytes
 * @throws UserError `no-answer-column` for a CSV header without one
 */
export async function* readRows(
  chunks: AsyncIterable<Uint8Array>,
  format: RowFormat,
): AsyncGenerator<RowRead> {
  const lines = readLines(chunks);
  if (format === 'jsonl') yield* readJsonRows(lines);
  else {
    const { readCsvRows } = await import('./read-csv-rows.ts');
    yield* readCsvRows(lines, format === 'tsv' ? '\t' : null);
  }
}

async function* readJsonRows(lines: AsyncIterable<ByteLine>): AsyncGenerator<RowRead> {
  for await (const line of lines) {
    const text = decodeLine(line);
    if (typeof text === 'object') yield text;
    else if (text.trim() !== '') yield parseJsonRow(text, line.line);
  }
}

function parseJsonRow(text: string, line: number): RowRead {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return badRow('row-not-object', line);
    }
    return { kind: 'row', line, fields: { ...value } };
  } catch (error) {
    return badRow('row-not-json', line, findColumn(error));
  }
}

/** The parser tells where it stumbled in its message only, and not always. */
function findColumn(error: unknown): Readonly<Record<string, number>> {
  const position =
    error instanceof Error ? /at position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? {} : { column: Number(position) + 1 };
}
