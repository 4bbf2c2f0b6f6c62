import type { Term } from '../deck/key-point.ts';
import { functionWordKind } from '../grading/words/function-words.ts';

/** What stands for letters that are not shown. */
const REST = '…';
const WORD = /[\p{L}\p{M}\p{N}'’]+/gu;
const LETTER = /\P{M}\p{M}*/gu;
const SIGN = /[\p{L}\p{N}]/u;

/** How much of a text is shown. */
export interface Masking {
  /** Of each word so many letters at most, and never more than half of it: a short word would be told otherwise. */
  readonly letters: number;
  /** Words that were said already, in lower case: they are shown whole. */
  readonly said: ReadonlySet<string>;
}

/** @returns a term with its words cut short; of a number hardly anything is left, as its first digits are most of it */
export function maskTerm(term: Term, masking: Masking): string {
  if (term.kind === 'number') return maskNumber(term, masking);
  if (term.kind === 'literal') return maskLiteral(term.text, masking);
  const words = maskWords(term.text, masking);
  return term.kind === 'prefix' ? join(words + REST) : words;
}

/** @returns running text with its words cut short; articles and the like are shown, as they tell nothing */
export function maskWords(text: string, masking: Masking): string {
  const words = text.match(WORD) ?? [];
  const isFilling = words.some((word) => !isFiller(word));
  return join(
    text.replaceAll(WORD, (word) => (isFilling && isFiller(word) ? word : maskWord(word, masking))),
  );
}

function maskWord(word: string, { letters, said }: Masking): string {
  if (said.has(word.toLowerCase())) return word;
  const all = word.match(LETTER) ?? [];
  const most = /\p{N}/u.test(word) ? 0 : Math.floor(all.length / 2);
  return all.slice(0, Math.min(letters, most)).join('') + REST;
}

/** Signs are most of what code and formulas say: without a letter or a digit nothing of them is shown. */
function maskLiteral(text: string, masking: Masking): string {
  if (!SIGN.test(text)) return REST;
  return join(text.replaceAll(WORD, (word) => maskWord(word, masking)));
}

function maskNumber(
  { text, unit }: Extract<Term, { kind: 'number' }>,
  { letters, said }: Masking,
): string {
  if (said.has(text.toLowerCase())) return text;
  const digits = text.replaceAll(/\D/g, '').length;
  const first = letters > 1 && digits > 2 ? (/\d/.exec(text)?.[0] ?? '') : '';
  return `${first}${REST}${unit === null ? '' : ` ${unit}`}`;
}

/** Longer ones can be what is asked for: sort, kind, thing. */
const LONGEST_FILLER = 3;

function isFiller(word: string): boolean {
  if (word.length > LONGEST_FILLER) return false;
  return functionWordKind(word.toLowerCase().replaceAll('ё', 'е')) === 'filler';
}

function join(text: string): string {
  return text.replaceAll(/…{2,}/g, REST);
}
