import { rewrite } from './offset-text.ts';
import type { OffsetText } from './offset-text.ts';

/** Thousands parted by single spaces. */
const SPACED = /(?<![\d.,] ?)\d{1,3}(?: \d{3})+(?![\d]|[.,]?\d| \d)/g;
/** Sizes of layers and memories stand in rows of these: `64 128 256` is three numbers. */
const POWERS = /^\d{1,3}(?: (?:128|256|512))+$/;

const SIDE_BY_SIDE = /(?<=\d) {0,4}(?:[x×х*]|на|by) {0,4}(?=\d)/g;
/** «с 3 на 5», «разделить 6 на 3»: a change or a division, not a size. */
const NOT_A_SIZE =
  /(?:(?:^|[^а-я])(?:с|со|дел\S{0,6}|раздел\S{0,8}|подел\S{0,8}) \S{1,6}|\/ ?\d+)$/;

const AFTER_EQUALS = /[^=!<>]= {0,2}$/;

/** A tuple is left alone; a number with a comma is the other alternative. */
const COMMAS = /[([{][-+\d.,\s]*[)\]}]|(?<![\d.,])\d+(?:,\d+)+(?![\d.])/g;

/**
 * Brings the spellings of a number together: `1 000 000` as `1000000`, `3 x 3`, `3×3`, `3х3`, `3*3`,
 * `3 на 3`, `3на3` and `3 by 3` as `3x3`, a decimal comma as a point unless it stands in a tuple or a list.
 * After `=` equal whole numbers are a list (`strides=3,3`).
 * Takes and returns folded text.
 */
export function unifyNumbers(source: OffsetText): OffsetText {
  if (!/\d/.test(source.text)) return source;
  const joined = rewrite(source, SPACED, ([digits]) =>
    POWERS.test(digits) ? null : digits.replaceAll(' ', ''),
  );
  const sized = rewrite(joined, SIDE_BY_SIDE, (match) => {
    const before = match.input.slice(Math.max(0, match.index - 24), match.index);
    return / (?:на|by) /.test(match[0]) && NOT_A_SIZE.test(before) ? null : 'x';
  });
  return rewrite(sized, COMMAS, (match) => {
    const isValue = AFTER_EQUALS.test(match.input.slice(Math.max(0, match.index - 3), match.index));
    return (isValue ? unifyRepeated(match[0]) : null) ?? unifyCommas(match[0]);
  });
}

/** `3,3` behind an equals sign: the same both ways; `3,3,3` is a tuple. A leading zero makes a decimal. */
function unifyRepeated(number: string): string | null {
  const groups = number.split(',');
  if (!/^[1-9]/.test(number) || groups.length < 2 || new Set(groups).size > 1) return null;
  return groups.length === 2 ? number.slice(0, number.indexOf(',')) : `(${number})`;
}

function unifyCommas(number: string): string | null {
  const groups = number.split(',');
  if (!/^\d/.test(number) || groups.length < 2) return null;
  const thousands = groups.slice(1).every((group) => group.length === 3);
  if (thousands && (groups.length > 2 || groups[1] === '000')) return groups.join('');
  return groups.length === 2 ? groups.join('.') : null;
}
