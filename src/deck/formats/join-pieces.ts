/** UTF-16 units that are handed on at once. */
const ENOUGH = 65_536;

/** Joins small pieces of text to larger ones: handing each on by itself would cost more than making it. */
export function* joinPieces(pieces: Iterable<string>): Iterable<string> {
  let joined = '';
  for (const piece of pieces) {
    joined += piece;
    if (joined.length < ENOUGH) continue;
    yield joined;
    joined = '';
  }
  if (joined !== '') yield joined;
}
