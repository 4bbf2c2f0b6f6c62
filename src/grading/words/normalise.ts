import { foldCharacter, foldPlain, isPlain } from './fold-character.ts';
import { unifyNumbers } from './number-spelling.ts';
import { offsetAt, rewrite } from './offset-text.ts';
import type { OffsetText } from './offset-text.ts';

/** A text as the grader compares it, with the way back to the text as typed. */
export interface Normalised {
  readonly text: string;
  /** Whether every character stands at its own place as typed, so that places need no translation. */
  readonly sameLength: boolean;
  /** The place as typed (UTF-16) of the normalised character at `index`, 0..length. */
  readonly toOriginal: (index: number) => number;
  /** The place as typed just behind the normalised character before `index`; for exclusive ends. */
  readonly toOriginalEnd: (index: number) => number;
}

/**
 * Brings spellings together that mean the same: Unicode compatibility forms, case, ё, stress marks,
 * Latin accents, quotes, dashes, invisible characters, Markdown escapes, and the spellings of sizes,
 * decimals and thousands. Total and linear; apply it to both sides of a comparison.
 */
export function normalise(text: string): Normalised {
  const unescaped = rewrite(foldCharacters(text), ESCAPE, (match) =>
    match[1] ? ' ' : (match[2] ?? ''),
  );
  return withOffsets(unifyNumbers(unescaped), text.length);
}

/** `\,` `\;` and `\:` are spaces of LaTeX; the others are Markdown escapes. */
const ESCAPE = /\\(?:([,;:])|([!-/<-@[-`{-~]))/g;

/**
 * A character with what combines with it: marks, vowels and finals of Hangul, half-width sound marks.
 * At most 30 marks, as in the stream-safe text format of UAX #15, so that ordering them stays linear.
 */
const CLUSTER = /[^][\p{M}\u1160-\u11FF\uFF9E\uFF9F]{0,30}/gu;
const RAISED = /^[\u00B2\u00B3\u00B9\u2070\u2074-\u207B]$/u;

function foldCharacters(text: string): OffsetText {
  if (isPlain(text)) return { text: foldPlain(text), offsets: null };
  let previous = '';
  return rewrite({ text, offsets: null }, CLUSTER, ([cluster]) => {
    const power = RAISED.test(cluster) && /\d$/.test(previous) && !RAISED.test(previous) ? '^' : '';
    previous = cluster;
    return power + foldCharacter(cluster);
  });
}

function withOffsets(source: OffsetText, typedLength: number): Normalised {
  const { text, offsets } = source;
  if (offsets === null) {
    return {
      text,
      sameLength: true,
      toOriginal: (index) => index,
      toOriginalEnd: (index) => index,
    };
  }
  const toOriginal = (index: number): number => offsetAt(source, index);
  const toOriginalEnd = (index: number): number => {
    if (index <= 0) return toOriginal(0);
    const last = offsets[index - 1] ?? typedLength;
    let next = index;
    while (next < text.length && offsets[next] === last) next += 1;
    return toOriginal(next);
  };
  return { text, sameLength: false, toOriginal, toOriginalEnd };
}
