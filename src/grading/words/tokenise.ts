import {
  classAt,
  isWordAt,
  LETTER,
  skipClass,
  SPACE,
  UNSPACED,
  widthAt,
} from './character-class.ts';
import { readCapitalNames } from './capital-names.ts';
import { readRomanNumerals } from './roman-numerals.ts';
import { joinNumberWords } from './number-phrases.ts';
import { normalise } from './normalise.ts';
import type { Normalised } from './normalise.ts';
import type { Token } from './token.ts';
import { isNumberStart, scanNumber } from './scan-number.ts';
import { scanUnspaced } from './scan-unspaced.ts';
import { scanWord } from './scan-word.ts';

/** Two-character marks that mean something together. */
const ARROWS = new Set(['->', '=>', '<=', '>=', '==', '!=', '~>']);

/**
 * Splits a text as typed into tokens, in order, with their places in it. One pass, linear. A hyphenated word
 * gives its parts; number words are numbers, `forty-six` is `46`; `don't` is a negator; `strides = (3, 3)` is one code token
 * `strides=3` with the value `3`; punctuation gives marks.
 */
export function tokenise(text: string): readonly Token[] {
  const normalised = normalise(text);
  const pieces: Token[] = [];
  const end = normalised.text.length;
  let at = 0;
  while (at < end) at = scanAt(normalised.text, at, pieces);
  const { sameLength } = normalised;
  const typed = ({ start, end: stop }: Token): string =>
    sameLength
      ? text.slice(start, stop)
      : text.slice(normalised.toOriginal(start), normalised.toOriginalEnd(stop));
  const joined = joinNumberWords(pieces);
  const tokens = readCapitalNames(readRomanNumerals(joined, typed), text, typed);
  return sameLength ? tokens : tokens.map((token) => placeAsTyped(token, normalised));
}

/** Reads what stands at `at`, adds its pieces and returns where to go on. */
function scanAt(text: string, at: number, pieces: Token[]): number {
  const found = classAt(text, at);
  if (found === SPACE) return at + 1;
  if (found === UNSPACED) {
    const runEnd = skipClass(text, at, UNSPACED);
    scanUnspaced(text, at, runEnd, pieces);
    return runEnd;
  }
  const piece = scanPiece(text, at, found);
  if (piece === null) return at + 1;
  if (piece.text !== '') pieces.push(piece);
  return piece.end;
}

function scanPiece(text: string, at: number, found: number): Token | null {
  if (isNumberStart(text, at)) return scanNumber(text, at);
  if (found === LETTER) return scanWord(text, at);
  if (text.charAt(at) === '-' && isWordAt(text, at - 1) && isWordAt(text, at + 1)) return null;
  const pair = text.slice(at, at + 2);
  const mark = ARROWS.has(pair) ? pair : text.slice(at, at + widthAt(text, at));
  return { kind: 'mark', text: mark, value: null, start: at, end: at + mark.length };
}

function placeAsTyped(piece: Token, normalised: Normalised): Token {
  return {
    ...piece,
    start: normalised.toOriginal(piece.start),
    end: normalised.toOriginalEnd(piece.end),
  };
}
