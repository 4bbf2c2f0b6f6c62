import { latePattern } from './late-pattern.ts';

/** ASCII and Cyrillic answer for nearly all texts; a class of Unicode would cost a millisecond at its first use. */
const LETTER = latePattern(String.raw`^\p{L}`, 'u');
const WORD = latePattern(String.raw`^[\p{L}\p{N}]`, 'u');
const CYRILLIC = { first: 0x400, last: 0x52f, signs: 0x482, afterSigns: 0x48a } as const;

/** @returns whether a character, or the first one of a text, is a letter of any script */
export function isLetter(character: string): boolean {
  const code = character.charCodeAt(0);
  return isPlainLetter(code) || (code >= 0x80 && LETTER().test(character));
}

/** @returns whether a character, or the first one of a text, is a letter or a number of any script */
export function isLetterOrNumber(character: string): boolean {
  const code = character.charCodeAt(0);
  if (isPlainLetter(code) || (code >= 0x30 && code <= 0x39)) return true;
  return code >= 0x80 && WORD().test(character);
}

function isPlainLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  const { first, last, signs, afterSigns } = CYRILLIC;
  return code >= first && code <= last && (code < signs || code >= afterSigns);
}

/** @returns the character that begins at an offset, a pair of surrogates as one; `''` behind the end */
export function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** @returns the character that ends at an offset; `''` at the start */
export function characterBefore(text: string, at: number): string {
  const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return text.slice(Math.max(0, isPair ? at - 2 : at - 1), at);
}

/**
 * Lower case of the same length, for comparing with words in lower case: a regular expression that ignores case itself
 * takes several times as long to be compiled.
 */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  // a capital I with a dot gets a character more
  return lower.length === text.length ? lower : text.replaceAll(/[^\u0130]+/g, toLower);
}

function toLower(text: string): string {
  return text.toLowerCase();
}
