import { readDenied } from '../words/negative-prefix.ts';
import type { Token } from '../words/token.ts';

/** How often a text negates. */
export interface NegatorCount {
  /** By words of their own: «не», "no". */
  readonly words: number;
  /** By these, and by the beginnings of other words: «невыгоден», "unstable". */
  readonly all: number;
}

/** @returns how often the words of a text negate; linear */
export function countNegators(words: readonly Token[]): NegatorCount {
  let plain = 0;
  let within = 0;
  for (const { kind, text } of words) {
    if (kind === 'negator') plain += 1;
    else if (kind === 'word' && readDenied(text) !== null) within += 1;
  }
  return { words: plain, all: plain + within };
}

/** @returns whether one text has a negation more or less than the other, however «не выгоден» and «невыгоден» are spelt */
export function differInNegation(one: NegatorCount, other: NegatorCount): boolean {
  return one.words % 2 !== other.words % 2 && one.all % 2 !== other.all % 2;
}
