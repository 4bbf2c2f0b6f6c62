import { numberValue } from './words/number-words.ts';
import { ordinalValue } from './words/ordinals.ts';
import { sameWord } from './words/word-forms.ts';
import type { MatchTier } from './grade.ts';
import type { Token } from './words/token.ts';

/** One word or value that some key point of a rubric looks for. */
export interface Atom {
  readonly id: number;
  /** `small` is a function word that an author's phrase asks for. */
  readonly kind: 'word' | 'small' | 'number' | 'code' | 'prefix';
  /** Normalised; of `key=value` the key. */
  readonly text: string;
  /** Of code, the value after `=`. */
  readonly value: string | null;
  /** Of a number, the values that count. */
  readonly low: number;
  readonly high: number;
}

/** That a word of an answer meets an atom: how, and for how much (0..1). */
export interface Meeting {
  readonly atom: number;
  readonly tier: MatchTier;
  readonly value: number;
  /** The same key with another value: `strides=2` for `strides=3`. */
  readonly clashes: boolean;
  /** It says the atom's opposite, by a beginning that one of them has: «невыгоден» for «выгоден». */
  readonly turned: boolean;
}

const TIER_VALUES = { exact: 1, form: 1, loan: 0.95, family: 0.85 } as const;
/** A misspelling, within its guards. */
export const TYPO_VALUE = 0.9;
/** Another word for the same. */
export const SYNONYM_VALUE = 0.8;
/** A key without the value that was asked for is half of it. */
const KEY_ONLY = 0.5;

/** @returns the text of a token, of a setting its key */
export function keyOf(token: Token): string {
  return token.value === null ? token.text : token.text.slice(0, -token.value.length - 1);
}

/** @returns the kind of atom that a token of a key point makes */
export function kindOf(token: Token): Atom['kind'] {
  if (token.kind === 'number' || token.kind === 'code' || token.kind === 'word') return token.kind;
  return 'small';
}

/** How a token meets a number, a prefix or code; ordinary words are found by their keys. */
export function meetSpecial(atom: Atom, token: Token, value: number | null): Meeting | null {
  if (atom.kind === 'prefix') {
    return token.text.startsWith(atom.text) ? meetAs(atom, 'prefix', 1) : null;
  }
  if (atom.kind === 'number') {
    if (atom.text === token.text) return meetAs(atom, 'number', 1);
    if (value === null || SIZE.test(atom.text)) return null;
    if (rankOf(token) !== null && !HAS_DIGIT.test(atom.text)) return null;
    return value >= atom.low && value <= atom.high ? meetAs(atom, 'number', 1) : null;
  }
  return atom.kind === 'code' ? meetCode(atom, token) : null;
}

/** A size such as 3x3 has no value of its own: it is compared as it is written. */
/** «Третий» is 3 in a row, not «три». */
const HAS_DIGIT = /\d/;
const SIZE = /^\d+x/;

function meetCode(atom: Atom, token: Token): Meeting | null {
  const key = keyOf(token);
  const isSame =
    key === atom.text || bareName(key) === bareName(atom.text) || lastPart(key) === atom.text;
  if (!isSame && !(token.kind !== 'number' && sameWord(key, atom.text) === 'form')) return null;
  if (atom.value === null) return meetAs(atom, 'code', 1);
  if (token.value === null) return meetAs(atom, 'code', KEY_ONLY);
  if (token.value === atom.value) return meetAs(atom, 'code', 1);
  if (repeatsValue(token.value, atom.value)) return meetAs(atom, 'code', KEY_ONLY);
  return { atom: atom.id, tier: 'code', value: 0, clashes: true, turned: false };
}

/** `(3,3,3)`, `(3,1)`, `(1,3,3,1)` for `3`: the right value, but not it alone. */
function repeatsValue(list: string, value: string): boolean {
  if (!list.startsWith('(')) return false;
  const wanted = value.startsWith('(') ? value.slice(1, -1).split(',') : [value];
  return list
    .slice(1, -1)
    .split(',')
    .some((part) => wanted.includes(part));
}

/** @returns a name of code without underscores: `kernelsize` of `kernel_size` */
export function bareName(name: string): string {
  return name.replaceAll('_', '');
}

/** @returns the last part of a dotted name: `conv2d` of `tf.nn.conv2d` */
export function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** How a token, by its text or key, meets a word; null when it does not. */
export function meetWord(atom: Atom, text: string, token: Token): Meeting | null {
  if (atom.kind === 'small' || token.kind === 'negator') return meetSmall(atom, text);
  if (atom.kind !== 'word') return null;
  const tier = sameWord(text, atom.text);
  return tier === null ? null : meetAs(atom, tier, TIER_VALUES[tier]);
}

/** How a word meets an atom of which the one is the other with a denying beginning; null when they are no forms of one word. */
export function meetTwin(atom: Atom, said: string, asked: string): Meeting | null {
  const tier = atom.kind === 'word' ? sameWord(said, asked) : null;
  if (tier !== 'exact' && tier !== 'form') return null;
  return { ...meetAs(atom, 'form', TIER_VALUES[tier]), turned: true };
}

/** Small words in their forms: «каждый», «каждому»; the shortest only as they are. */
function meetSmall(atom: Atom, text: string): Meeting | null {
  if (atom.text === text) return meetAs(atom, 'exact', 1);
  const isForm =
    Math.min(text.length, atom.text.length) >= 4 && sameWord(text, atom.text) === 'form';
  return isForm ? meetAs(atom, 'form', 1) : null;
}

/** @returns a meeting by the given tier */
export function meetAs(atom: Atom, tier: MatchTier, value: number): Meeting {
  return { atom: atom.id, tier, value, clashes: false, turned: false };
}

/** @returns the place in a row that a word names, «третий» as 3; null for none */
function rankOf({ kind, text }: Token): number | null {
  return kind === 'word' || kind === 'relation' ? ordinalValue(text) : null;
}

const NUMERAL = /^-?\d+(?:\.\d+)?%?$/;

/** @returns the value that a number, a number word or a setting stands for; null for none */
export function valueOf(token: Token): number | null {
  const value = numberValue(token);
  if (value !== null) return value;
  const rank = rankOf(token);
  if (rank !== null) return rank;
  return token.value !== null && NUMERAL.test(token.value) ? Number.parseFloat(token.value) : null;
}
