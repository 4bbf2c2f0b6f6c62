import { isBlankCode, skipBlanks } from './columns.ts';

/** The mark of a list item: `-`, `+`, `*`, or up to nine digits with `.` or `)`. */
export interface ListMark {
  /** `-` `+` `*` `.` `)`: items with the same one go on in the same list. */
  readonly delimiter: string;
  /** The printed number; null for bullets. */
  readonly number: number | null;
  /** UTF-16 units of the mark itself. */
  readonly units: number;
  /** True when nothing stands behind the mark on its line. */
  readonly blank: boolean;
}

const BULLETS = '-+*';
const MAX_DIGITS = 9;

/**
 * @param text a line
 * @param at where the mark would begin
 * @returns the mark, or null when there is none or it is not followed by a space, a tab or the line's end
 */
export function readListMark(text: string, at: number): ListMark | null {
  const digits = countDigits(text, at);
  const delimiterAt = at + digits;
  const delimiter = text.charAt(delimiterAt);
  const fits = digits === 0 ? BULLETS.includes(delimiter) : delimiter === '.' || delimiter === ')';
  const after = delimiterAt + 1;
  if (!fits || (after < text.length && !isBlankCode(text.charCodeAt(after)))) return null;
  return {
    delimiter,
    number: digits === 0 ? null : Number(text.slice(at, delimiterAt)),
    units: digits + 1,
    blank: skipBlanks(text, after) === text.length,
  };
}

function countDigits(text: string, at: number): number {
  let digits = 0;
  while (digits <= MAX_DIGITS && isDigit(text.charCodeAt(at + digits))) digits += 1;
  return digits > MAX_DIGITS ? 0 : digits;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
