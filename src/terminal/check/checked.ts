import type { LineAccount } from '../../deck/deck.ts';
import { tally, type Diagnostic, type Tally } from '../diagnostic.ts';

/** One sheet that was checked. */
export interface CheckedSheet {
  readonly source: string;
  /** Its lines; none for decks that are no sheet, and sheets that cannot be read. */
  readonly lines: readonly string[];
  /** One entry for each line. */
  readonly account: readonly LineAccount[];
  /** In the order of the lines. */
  readonly diagnostics: readonly Diagnostic[];
  readonly questions: number;
  readonly examples: number;
}

/** What checking some sheets came to, in figures. */
export interface CheckSum extends Tally {
  readonly sheets: number;
  readonly questions: number;
  readonly examples: number;
  /** Examples that get another verdict than they are marked with. */
  readonly failed: number;
}

/** @returns the figures of all sheets together */
export function sumUp(sheets: readonly CheckedSheet[]): CheckSum {
  const diagnostics = sheets.flatMap((sheet) => sheet.diagnostics);
  const sum = (count: (sheet: CheckedSheet) => number): number =>
    sheets.reduce((total, sheet) => total + count(sheet), 0);
  return {
    sheets: sheets.length,
    questions: sum(({ questions }) => questions),
    examples: sum(({ examples }) => examples),
    failed: diagnostics.filter(({ code }) => code.startsWith('example-')).length,
    ...tally(diagnostics),
  };
}
