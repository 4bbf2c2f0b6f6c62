import type { BacktickRuns } from './backticks.ts';
import type { DelimiterRun } from './emphasis.ts';
import type { Piece } from './pieces.ts';

/** A bracket that may turn out to open a link. */
export interface Bracket {
  readonly piece: Piece;
  readonly image: boolean;
  /** How many pieces and runs there were when it opened. */
  readonly pieces: number;
  readonly runs: number;
}

/** What is known of a text read so far. */
export interface InlineScan {
  readonly text: string;
  readonly pieces: Piece[];
  runs: DelimiterRun[];
  readonly brackets: Bracket[];
  readonly fences: BacktickRuns;
  /** Places from which a search for the end of something has failed: it would fail further on too. */
  readonly hopeless: Set<string>;
}

/** @returns how many UTF-16 units were added */
export function addText(scan: InlineScan, text: string): number {
  const last = scan.pieces.at(-1);
  if (last?.closed === false) last.text += text;
  else scan.pieces.push({ text, code: false, run: null, link: 0, closed: false });
  return text.length;
}
