/**
 * Splits a text into its lines at LF, CRLF or a lone CR.
 *
 * @param text a whole sheet; a byte order mark at its very start is dropped
 * @returns the lines without their ends; a line end at the end of the text opens no further line, so `''` has no line
 */
export function splitLines(text: string): readonly string[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const lines = body.includes('\r') ? body.split(/\r\n|\r|\n/) : body.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

const SPACE = 32;
const LAST_ASCII = 127;

/** @returns whether a line holds nothing but white space, of Unicode too */
export function isBlankLine(line: string): boolean {
  const first = line.charCodeAt(0);
  // most lines begin with a letter or a mark
  if (first > SPACE && first <= LAST_ASCII) return false;
  return line.trim() === '';
}
