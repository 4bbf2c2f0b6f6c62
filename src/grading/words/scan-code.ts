import type { Token } from './token.ts';
import { tidyNumber } from './scan-number.ts';

const EQUALS = / {0,2}=(?!=) {0,2}/y;
/** Quoted, in brackets, a number, a name; never longer than 64 characters, so that nothing is scanned twice. */
const VALUE =
  /(?:(?<quote>['"`])(?<quoted>[^'"`\n]{1,64})\k<quote>|[([](?<listed>[^()[\]\n]{1,64})[)\]]|(?<number>[-+]?\.?\d(?:[\d.]{0,40}e[-+]\d{1,4}|[\da-z.%]{0,63}))|(?<name>[\p{L}_][\p{L}\p{N}_.]{0,63}))/uy;
/** `3x3`, the same both ways. */
const SQUARE = /^(\d{1,9})x\1$/;
/** What makes a single-letter equation of it instead of a setting: an operator or a letter behind the value. */
const GOES_ON = / ?[-+*/^·(]|[\p{L}\d]/uy;

/**
 * Reads `key=value` where a Latin name `key` ends at `end`; null when no value follows. Prose with a spaced
 * equals sign (`conv = depthwise conv`) and formulas (`y = mx + b`) are not taken for settings.
 */
export function scanKeyValue(text: string, start: number, end: number): Token | null {
  EQUALS.lastIndex = end;
  const equals = EQUALS.exec(text)?.[0];
  if (equals === undefined) return null;
  VALUE.lastIndex = end + equals.length;
  const groups = VALUE.exec(text)?.groups;
  if (groups === undefined) return null;
  const key = text.slice(start, end);
  const name = groups['name'];
  if (name !== undefined && equals.length > 1 && !/[_.]/.test(key)) return null;
  const dots = /\.*$/.exec(groups['number'] ?? name ?? '')?.[0].length ?? 0;
  const close = VALUE.lastIndex - dots;
  GOES_ON.lastIndex = close;
  if (
    key.length === 1 &&
    (name !== undefined || /[a-z]/.test(groups['number'] ?? '') || GOES_ON.test(text))
  ) {
    return null;
  }
  const value = tidyValue(groups);
  return { kind: 'code', text: `${key}=${value}`, value, start, end: close };
}

function tidyValue(groups: Record<string, string | undefined>): string {
  const { quoted, listed, number, name } = groups;
  if (listed !== undefined) return tidyList(listed);
  if (quoted !== undefined) return quoted.trim();
  const plain = (number ?? name ?? '').replace(/\.+$/, '');
  return number === undefined ? plain : (SQUARE.exec(plain)?.[1] ?? tidyNumber(plain));
}

/** `3, 3`, `3; 3` and `3 3` as `3`, the same both ways; different parts, or more than two, as `(3,5)`. */
function tidyList(listed: string): string {
  const parts = listed
    .split(/[,; ]/)
    .map((part) => tidyNumber(part.trim()))
    .filter((part) => part !== '');
  const isOneValue = parts.length <= 2 && new Set(parts).size === 1;
  return isOneValue ? (parts[0] ?? '') : `(${parts.join(',')})`;
}
