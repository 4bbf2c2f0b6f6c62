import { isDigitAt, isWordAt } from './character-class.ts';
import type { Token } from './token.ts';

const NUMBER = /[-+]?(?:\d+(?:\.\d+)*|\.\d+)(?:e[-+]?\d+(?![\p{L}\d]))?/uy;
const SIZE = /(?:x\d+)+x?/y;
const DIMENSIONAL = /d(?![\p{L}\p{N}_])/uy;
const PERCENT = / ?%/y;
/** `2nd`, `3-го`: the ending of an ordinal number. */
const ENDING =
  /(?:st|nd|rd|th|-(?:ы?й|ой|а?я|ое|е|о?го|о?му|ы?м|ы?х|ю|ти|ми|ыми))(?![\p{L}\p{N}_])/uy;
const BEFORE_SIGN = /[\s=([{:,;<>*/^|±~≈]/;

/** Whether a number starts at `index` of a normalised text: a digit, a leading point, or a sign before one. */
export function isNumberStart(text: string, index: number): boolean {
  if (isDigitAt(text, index)) return true;
  const first = text.charAt(index);
  const before = text.charAt(index - 1);
  if (first === '.')
    return isDigitAt(text, index + 1) && !isWordAt(text, index - 1) && before !== '.';
  if (first !== '-' && first !== '+') return false;
  if (before !== '' && !BEFORE_SIGN.test(before)) return false;
  return (
    isDigitAt(text, index + 1) || (text.charAt(index + 1) === '.' && isDigitAt(text, index + 2))
  );
}

/**
 * Reads a number (`-0.5`, `1e-3`, `20 %` as `20%`), a size (`3x3`), a version or date (`1.2.3`) or a
 * dimension (`2d`); the last two are code. The ending of an ordinal (`2-й`, `3rd`) belongs to it.
 */
export function scanNumber(text: string, start: number): Token {
  const digits = matchAt(NUMBER, text, start);
  let end = start + digits.length;
  const size = /^\d+$/.test(digits) ? matchAt(SIZE, text, end) : '';
  if (size !== '') {
    end += size.length;
    return { kind: 'number', text: digits + size.replace(/x$/, ''), value: null, start, end };
  }
  if (digits.split('.').length > 2) return { kind: 'code', text: digits, value: null, start, end };
  const dimensional = matchAt(DIMENSIONAL, text, end);
  if (dimensional !== '')
    return { kind: 'code', text: `${digits}d`, value: null, start, end: end + 1 };
  const percent = matchAt(PERCENT, text, end);
  end += percent.length || matchAt(ENDING, text, end).length;
  const written = tidyNumber(digits) + (percent === '' ? '' : '%');
  return { kind: 'number', text: written, value: null, start, end };
}

/** One spelling for one value: no plus sign, no leading or trailing zeros that say nothing. */
export function tidyNumber(digits: string): string {
  const unsigned = digits.replace(/^\+/, '').replace(/^(-?)(?=\.)/, '$10');
  const trimmed = unsigned.replace(/^(-?)0+(?=\d)/, '$1');
  return /^-?\d+\.\d+$/.test(trimmed) ? trimmed.replace(/\.?0+$/, '') : trimmed;
}

function matchAt(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}
