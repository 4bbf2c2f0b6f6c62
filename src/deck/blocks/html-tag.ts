import { isBlankCode, skipBlanks } from './columns.ts';

/** Each matches at a given offset only. */
const NAME = /[A-Za-z][A-Za-z0-9-]*/y;
const ATTRIBUTE = /[A-Za-z_:][A-Za-z0-9_.:-]*/y;
const BARE_VALUE = /[^\s"'=<>`]+/y;

/** @returns the tag name that begins at `at`: an ASCII letter, then letters, digits and hyphens; `''` when none does */
export function readTagName(text: string, at: number): string {
  return text.slice(at, skip(text, at, NAME));
}

/**
 * Finds the end of the complete opening or closing tag that the text begins with.
 *
 * @param text part of one line, from a `<` on
 * @returns the offset behind the tag's `>`, or -1 when there is no complete tag
 */
export function findTagEnd(text: string): number {
  const isClosing = text[1] === '/';
  const nameAt = isClosing ? 2 : 1;
  const name = readTagName(text, nameAt);
  if (name === '') return -1;
  let at = nameAt + name.length;
  if (!isClosing) at = skipAttributes(text, at);
  if (at < 0) return -1;
  at = skipBlanks(text, at);
  if (!isClosing && text[at] === '/') at += 1;
  return text[at] === '>' ? at + 1 : -1;
}

/** @returns the offset behind the last attribute, or -1 when one is malformed */
function skipAttributes(text: string, from: number): number {
  let at = from;
  while (at >= 0 && isBlankCode(text.charCodeAt(at))) {
    const nameAt = skipBlanks(text, at);
    const nameEnd = skip(text, nameAt, ATTRIBUTE);
    if (nameEnd === nameAt) return at;
    const equals = skipBlanks(text, nameEnd);
    at = text[equals] === '=' ? skipValue(text, skipBlanks(text, equals + 1)) : nameEnd;
  }
  return at;
}

/** @returns the offset behind the value, or -1 when there is none */
function skipValue(text: string, at: number): number {
  const quote = text.charAt(at);
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, at + 1);
    return end < 0 ? -1 : end + 1;
  }
  const end = skip(text, at, BARE_VALUE);
  return end === at ? -1 : end;
}

/** @returns the offset behind what is allowed at `from`; `from` itself where nothing is */
function skip(text: string, from: number, allowed: RegExp): number {
  allowed.lastIndex = from;
  return allowed.test(text) ? allowed.lastIndex : from;
}
