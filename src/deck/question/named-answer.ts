import { dropTags } from '../html-tags.ts';
import { normalisePrompt } from '../identity.ts';
import { findPlace } from './letters.ts';
import { latePattern } from '../late-pattern.ts';

/** The right options as a key names them. */
export interface NamedAnswer {
  /** From 0, rising. */
  readonly places: readonly number[];
  /** What stands behind them: an explanation; `''` where nothing does. */
  readonly rest: string;
}

/** The options a key may name. */
export interface Nameable {
  readonly letters: readonly string[];
  readonly texts: readonly string[];
}

const WORD = /^(?:options?|choices?|letters?|вариант(?:ы)?|пункт(?:ы)?|буква|is|are|[-–—=])\s+/iu;
const NAME = latePattern(String.raw`^[([（]?(\p{L}{1,8}|\d{1,2})(?![\p{L}\p{N}])[)\]）]?`, 'u');
/** `1-B, 2-C`: the number of a question with the name of its option, and no option's number. */
const OTHER_KEY = latePattern(
  String.raw`^[([（]?\d{1,3}\s{0,2}(?:[-–—=→]{1,2}>?\s{0,2}\p{L}{1,2}\s{0,2}(?:[,;/\n\d]|$)|[.):]\s{0,2}\p{L}{1,2}[\s,;]{1,3}\d)`,
  'u',
);
/** Between two names. */
const BETWEEN = latePattern(
  String.raw`^\s{0,3}(?:[,;&/+、，]|and\b|und\b|et\b|y\b|e\b|или\b|and\/or\b|(?:и|та|і|i|a)(?=\s))\s{0,3}|^\s{1,3}(?=[([（]?\p{L}[)\]）]?(?:[\s,;]|$))`,
  'iu',
);
/** What closes the names: a sign, or the end. */
const CLOSE = /^\s{0,3}(?:[.):：;,、。．]|[-–—]|\n|$)\s{0,3}/u;

/**
 * Reads what a key says: `C`, `B, D`, `CE`, `(c)`, `2`, `C) the text of the option`, or that text alone.
 * @param written Markdown behind the label
 * @returns null where it names no option
 */
export function readNamedAnswer(written: string, options: Nameable): NamedAnswer | null {
  const text = dropTags(written)
    .replaceAll(/\*{1,3}|__|`/g, '')
    .trim()
    .replace(WORD, '');
  if (text === '' || OTHER_KEY().test(text.slice(0, 30))) return null;
  return readLetters(text, options) ?? readText(text, options);
}

function readLetters(text: string, options: Nameable): NamedAnswer | null {
  const places = new Set<number>();
  let at = 0;
  for (;;) {
    const found = NAME().exec(text.slice(at, at + 20));
    const named = found === null ? null : findPlaces(found[1] ?? '', options);
    if (found === null || named === null) break;
    for (const place of named) places.add(place);
    at += found[0].length;
    const between = BETWEEN().exec(text.slice(at, at + 20));
    if (between === null || !canFollow(text, at + between[0].length, options)) break;
    at += between[0].length;
  }
  if (places.size === 0) return null;
  const close = CLOSE.exec(text.slice(at, at + 10));
  const isBracketed = /[)\]）]$/.test(text.slice(0, at));
  const rest = text.slice(at + (close?.[0].length ?? 0)).trim();
  const sorted = [...places].toSorted((left, right) => left - right);
  const remaining = dropOptionText(rest, sorted, options).replace(/^[,;.\s]+/, '');
  if (close === null && !isBracketed && remaining === rest) return null;
  return { places: sorted, rest: remaining };
}

function canFollow(text: string, at: number, options: Nameable): boolean {
  const next = NAME().exec(text.slice(at, at + 20));
  if (next === null || findPlaces(next[1] ?? '', options) === null) return false;
  const behind = text.slice(at + next[0].length, at + next[0].length + 4);
  return (
    behind === '' ||
    /^\s{0,2}(?:[.,;:)&/+、，。\-–—]|$|\s\p{L}?[\s,]|\n)/u.test(behind) ||
    /^\s(?:and|и)/u.test(behind)
  );
}

/** One letter or number, or letters run together: `CE`. */
function findPlaces(name: string, { letters }: Nameable): readonly number[] | null {
  const whole = findPlace(name, letters);
  if (whole !== null) return [whole];
  if (name.length < 2 || /\d/.test(name)) return null;
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return null;
  const places = Array.from(name, (letter) => findPlace(letter, letters));
  const isRising = places.every(
    (place, index) => place !== null && (index === 0 || place > (places[index - 1] ?? -1)),
  );
  return isRising ? places.filter((place) => place !== null) : null;
}

/** The text of the option itself, repeated behind its letter, is no explanation. */
function dropOptionText(rest: string, places: readonly number[], { texts }: Nameable): string {
  const option = texts[places[0] ?? 0]?.trim() ?? '';
  if (rest === '' || option === '') return rest;
  const [line = ''] = rest.split('\n', 1);
  if (isSame(line, option)) return rest.slice(line.length).trim();
  const plain = option.replaceAll(/\*{1,3}|__|`/g, '');
  return rest.startsWith(plain) ? rest.slice(plain.length).replace(/^[\s.;:–—-]+/, '') : rest;
}

function readText(text: string, { texts }: Nameable): NamedAnswer | null {
  const [line = ''] = text.split('\n', 1);
  if (line.length > LONGEST_OPTION) return null;
  const place = texts.findIndex((option) => isSame(line, option));
  return place < 0 ? null : { places: [place], rest: text.slice(line.length).trim() };
}

const LONGEST_OPTION = 500;

function isSame(left: string, right: string): boolean {
  if (right.length > LONGEST_OPTION) return false;
  const plain = strip(left);
  return plain !== '' && plain === strip(right);
}

function strip(text: string): string {
  return normalisePrompt(text).replaceAll(/[\s.;:,!]+$/g, '');
}
