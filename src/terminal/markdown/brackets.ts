import { pairRuns } from './emphasis.ts';
import { addText, type InlineScan } from './inline-scan.ts';
import { readTarget } from './link.ts';
import type { Piece } from './pieces.ts';

/** @returns how many UTF-16 units were read */
export function openBracket(scan: InlineScan, mark: string): number {
  const piece: Piece = { text: mark, code: false, run: null, link: 0, closed: true };
  const { pieces, runs, brackets } = scan;
  brackets.push({ piece, image: mark === '![', pieces: pieces.length, runs: runs.length });
  pieces.push(piece);
  return mark.length;
}

/** Makes a link or an image of what stands since the last open bracket, where an address follows. */
export function closeBracket(scan: InlineScan, at: number): number {
  const bracket = scan.brackets.pop();
  const target = bracket === undefined ? null : readTarget(scan.text, at + 1);
  if (bracket === undefined || target === null) return addText(scan, ']');
  pairRuns(scan.runs.splice(bracket.runs));
  if (bracket.image) {
    bracket.piece.text = '[';
    addText(scan, ']');
    return 1 + target.length;
  }
  const shown = scan.pieces
    .slice(bracket.pieces + 1)
    .map((piece) => piece.text)
    .join('');
  bracket.piece.text = '';
  bracket.piece.link = 1;
  scan.pieces.push({ text: '', code: false, run: null, link: -1, closed: true });
  if (isWorthShowing(target.address, shown)) addText(scan, ` (${target.address})`);
  scan.brackets.length = 0;
  return 1 + target.length;
}

/** The address is told when it says more than the text does, and leads out of the sheet. */
function isWorthShowing(address: string, shown: string): boolean {
  return (
    address !== '' && !address.startsWith('#') && address !== shown && address !== `mailto:${shown}`
  );
}
