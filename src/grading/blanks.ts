import { GAP } from '../deck/deck.ts';
import { normalise } from './words/normalise.ts';
import { plainText } from './plain-text.ts';

/** What a learner typed into one gap, or all that was typed where the answer is not parted. */
export interface Filling {
  readonly text: string;
  /** UTF-16 offset in the answer. */
  readonly start: number;
}

/** A text with gaps, ready for taking answers apart. */
export interface Blanks {
  /** The missing texts, folded by {@link foldGap}. */
  readonly gaps: readonly string[];
  /** The words between the gaps, in order and in lower case. */
  readonly between: readonly string[];
}

/** @param prompt shows each gap as `[...]` */
export function compileBlanks(prompt: string, gaps: readonly string[]): Blanks {
  const pieces = prompt.split(GAP).map((piece) => foldSpace(plainText(piece)));
  return {
    gaps: gaps.map(foldGap),
    between: pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
  };
}

/** @returns a filling without what makes no difference between symbols: case, markup, spacing */
export function foldGap(text: string): string {
  return normalise(text.replaceAll(/[`$*_\s]/g, '')).text.toLowerCase();
}

/** An answer taken apart. */
export interface Fillings {
  readonly parts: readonly Filling[];
  /** Each part stands in its gap's own place: a whole sentence was typed. */
  readonly inPlace: boolean;
}

/**
 * Takes an answer apart: at semicolons and line ends, else at commas, else between words where there are as many as
 * gaps; a whole sentence loses the words of the prompt.
 */
export function splitFillings(answer: string, { between, gaps }: Blanks): Fillings {
  const sentence = cutSentence(answer, between);
  if (sentence !== null) return { parts: sentence, inPlace: sentence.length === gaps.length };
  const parts = splitAt(answer, /[;；\n]+/g);
  if (parts.length > 1 || gaps.length === 1) return { parts, inPlace: false };
  const byComma = splitAt(answer, /[,，、]+/g);
  if (byComma.length > 1) return { parts: byComma, inPlace: false };
  const byWord = splitAt(answer, /\s+/g);
  return { parts: byWord.length === gaps.length ? byWord : byComma, inPlace: false };
}

/** @returns whether some part of the answer is the very text of a gap, be it a symbol that is no word */
export function fillsGap(answer: string, blanks: Blanks): boolean {
  return splitFillings(answer, blanks).parts.some(({ text }) =>
    blanks.gaps.includes(foldGap(text)),
  );
}

/** What stands between the words of the prompt, where the answer repeats all of them in order. */
function cutSentence(answer: string, between: readonly string[]): readonly Filling[] | null {
  if (between.length === 0) return null;
  const folded = answer.toLowerCase().replaceAll(/\s/g, ' ');
  if (folded.length !== answer.length) return null;
  const fillings: Filling[] = [];
  let at = 0;
  for (const piece of between) {
    const found = folded.indexOf(piece, at);
    if (found < 0) return null;
    if (answer.slice(at, found).trim() !== '')
      fillings.push({ text: answer.slice(at, found), start: at });
    at = found + piece.length;
  }
  if (answer.slice(at).trim() !== '') fillings.push({ text: answer.slice(at), start: at });
  return fillings;
}

function splitAt(answer: string, mark: RegExp): readonly Filling[] {
  const fillings: Filling[] = [];
  let start = 0;
  for (const { index, 0: found } of [...answer.matchAll(mark), { index: answer.length, 0: '' }]) {
    const text = answer.slice(start, index);
    if (text.trim() !== '') fillings.push({ text, start });
    start = index + found.length;
  }
  return fillings;
}

function foldSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
