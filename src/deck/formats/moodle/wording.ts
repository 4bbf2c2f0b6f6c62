import type { Alternative, KeyPoint } from '../../key-point.ts';
import { readAlternativeText } from '../../key-points/alternatives.ts';
import { escapeWords, quoteLiteral } from '../../key-points/write-key-point.ts';

/** A short answer as a wording of a key point. */
export interface Wording {
  /** Null where nothing but wildcards is left. */
  readonly alternative: Alternative | null;
  /** Whether a wildcard says something that a key point cannot say. */
  readonly isWider: boolean;
}

const WORD = /[\p{L}\p{N}]/u;
const STAR = /\\\*|\*/g;
const LITERAL_STAR = '\uFDD8';

/**
 * Reads a short answer of Moodle, in which `*` stands for any characters and `\*` for a star: a star behind a word makes
 * it a prefix, one between words says that they come in this order, and one at the edge says nothing that a key point
 * would not allow anyway. The beginning of a word cannot be left open.
 */
export function readWording(answer: string): Wording {
  const marked = answer.replaceAll(STAR, (star) => (star === '*' ? star : LITERAL_STAR));
  if (!marked.includes('*')) {
    return { alternative: readAlternativeText(writePiece(marked.trim())), isWider: false };
  }
  const pieces = marked.split('*');
  let isWider = false;
  const steps = pieces.flatMap((piece, index) => {
    if (piece.trim() === '') return [];
    if (index > 0 && !/^\s/.test(piece)) isWider = true;
    const isPrefix =
      index < pieces.length - 1 && !/\s$/.test(piece) && WORD.test(piece.at(-1) ?? '');
    return [`${writePiece(piece.trim())}${isPrefix ? '*' : ''}`];
  });
  const alternative = steps.length === 0 ? null : readAlternativeText(steps.join(' > '));
  return { alternative, isWider };
}

/** @returns whether a short answer leaves characters open */
export function hasWildcard(answer: string): boolean {
  return answer.replaceAll(STAR, (star) => (star === '*' ? star : '')).includes('*');
}

/** @returns a short answer as people read it */
export function showWording(answer: string): string {
  return answer.replaceAll(STAR, (star) => (star === '*' ? '…' : '*'));
}

function writePiece(piece: string): string {
  const text = piece.replaceAll(LITERAL_STAR, '*');
  if (!WORD.test(text)) return quoteLiteral(text);
  const escaped = escapeWords(text);
  return !text.includes('|') && isSame(text, escaped) ? text : escaped;
}

/** Whether two wordings ask for the same: learners are told the plainer one. */
function isSame(left: string, right: string): boolean {
  const [first, second] = [left, right].map((text) => readAlternativeText(text)?.steps);
  return JSON.stringify(first) === JSON.stringify(second);
}

/** @returns the one thing that an answer must say, in any of these wordings; null for none */
export function buildKeyPoint(alternatives: readonly Alternative[], line: number): KeyPoint | null {
  if (alternatives.length === 0) return null;
  const text = alternatives.map((alternative) => alternative.text).join(' | ');
  const claim = { kind: 'said', alternatives } as const;
  return { text, role: 'essential', weight: 1, claim, derived: false, line };
}
