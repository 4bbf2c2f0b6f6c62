import type { RowProblem, RowProblemCode } from '../row-problem.ts';
import type { ByteLine } from './read-lines.ts';

/** A row of a file of rows: its fields by name, or why it has none. */
export type RowRead =
  | {
      readonly kind: 'row';
      /** Line of its beginning, from 1. */
      readonly line: number;
      readonly fields: Readonly<Record<string, unknown>>;
    }
  | { readonly kind: 'bad'; readonly problem: RowProblem };

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @returns the line's text, without a byte order mark before the first; or why there is none */
export function decodeLine({ line, bytes }: ByteLine): string | RowRead {
  if (bytes === null) return badRow('row-too-long', line);
  try {
    const text = decoder.decode(bytes);
    return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
  } catch {
    return badRow('row-not-utf8', line);
  }
}

/** @returns a row that could not be read */
export function badRow(
  code: RowProblemCode,
  line: number,
  args: RowProblem['args'] = {},
): Extract<RowRead, { kind: 'bad' }> {
  return { kind: 'bad', problem: { code, line, args } };
}
