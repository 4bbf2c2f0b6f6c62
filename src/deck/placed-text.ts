/** Where something stands in the sheet: line from 1, column from 1 in UTF-16 units of the line. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** A text taken out of the sheet that still knows where each of its characters stands there. */
export interface PlacedText {
  readonly text: string;
  /** The pieces of the sheet it was put together from, in order; the first begins at offset 0. */
  readonly pieces: readonly Piece[];
}

interface Piece extends Spot {
  /** Offset in the text where the piece begins. */
  readonly at: number;
}

/** @returns a text that stands in one piece at the given spot */
export function placeText(text: string, line: number, column: number): PlacedText {
  return { text, pieces: [{ at: 0, line, column }] };
}

/** @returns the texts one after the other, with `between` put in between; an empty text for none */
export function joinTexts(parts: readonly PlacedText[], between: string): PlacedText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    for (const piece of part.pieces) pieces.push({ ...piece, at: at + piece.at });
    at += part.text.length + between.length;
  }
  return { text: parts.map(({ text }) => text).join(between), pieces };
}

/** @returns the part from `start` up to `end` without the white space at its edges */
export function cutText(placed: PlacedText, start: number, end: number): PlacedText {
  const { text } = placed;
  let first = start;
  let last = end;
  while (first < last && isSpace(text, first)) first += 1;
  while (last > first && isSpace(text, last - 1)) last -= 1;
  if (first === 0 && last === text.length) return placed;
  const { line: startLine, column: startColumn } = locate(placed, first);
  const pieces: Piece[] = [{ at: 0, line: startLine, column: startColumn }];
  for (let index = findPiece(placed, first) + 1; index < placed.pieces.length; index += 1) {
    const piece = placed.pieces[index];
    if (piece === undefined || piece.at >= last) break;
    pieces.push({ line: piece.line, column: piece.column, at: piece.at - first });
  }
  return { text: text.slice(first, last), pieces };
}

/** @returns the spot in the sheet of the character at an offset of the text */
export function locate(placed: PlacedText, offset: number): Spot {
  const piece = placed.pieces[findPiece(placed, offset)];
  if (piece === undefined) return { line: 1, column: 1 };
  return { line: piece.line, column: piece.column + Math.max(0, offset - piece.at) };
}

function findPiece(placed: PlacedText, offset: number): number {
  let low = 0;
  let high = placed.pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((placed.pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 0x20 || (code >= 0xa0 && text.charAt(at).trim() === '');
}
