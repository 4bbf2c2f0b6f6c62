import { RecordScanner, type RecordRead } from './record-scanner.ts';
import type { TextLine } from './text-lines.ts';

/** What may part the cells of a table; the likelier one first, where all else is equal. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;

/**
 * Finds out what parts the cells of a text: what makes a header of its first record, else what parts most records into
 * the same number of cells.
 *
 * @param sample the first lines of the text
 * @param countNames how many known names of columns a record holds; 0 for one that is no header
 */
export function guessDelimiter(
  sample: readonly TextLine[],
  countNames: (cells: readonly string[]) => number,
): string {
  const scores = DELIMITERS.map((delimiter) => {
    const rows = scanCells(sample, delimiter);
    const [first = []] = rows;
    return { delimiter, names: countNames(first), width: first.length, share: shareOfUsual(rows) };
  });
  const [best] = scores.toSorted((a, b) => b.names - a.names || b.share - a.share);
  // one column needs nothing to part cells: a tab stands in no text
  if (best !== undefined && best.names > 0 && best.width === 1) return '\t';
  return best === undefined || best.share === 0 ? ',' : best.delimiter;
}

function scanCells(sample: readonly TextLine[], delimiter: string): readonly (readonly string[])[] {
  const scanner = new RecordScanner(delimiter);
  const rows: (readonly string[])[] = [];
  const add = (reads: Iterable<RecordRead>): void => {
    for (const read of reads) if (read.kind === 'record') rows.push(read.cells);
  };
  for (const { line, text } of sample) if (text !== null) add(scanner.add({ line, text }));
  add(scanner.finish());
  return rows;
}

/** @returns the share of rows with the most usual number of cells, if that is more than one */
function shareOfUsual(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values()) / Math.max(1, rows.length);
}
