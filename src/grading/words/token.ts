/**
 * What a token is to the grader. `word` carries meaning; `number` is compared by value; `code` is an
 * identifier or `key=value`, compared as code; `negator` turns what follows; `relation` (in, from, only,
 * before, …) and `filler` (articles, copulas, pronouns) carry little; `mark` is punctuation.
 */
export type TokenKind = 'word' | 'number' | 'code' | 'negator' | 'relation' | 'filler' | 'mark';

/** One piece of a text, with its place in the text as typed. */
export interface Token {
  readonly kind: TokenKind;
  /** Normalised: lower case, ё as е, look-alike letters repaired, `3 х 3` as `3x3`, `0,5` as `0.5`. */
  readonly text: string;
  /** Of a `code` token written `key=value`: the value, normalised (`(3,3)` as `3`); else null. */
  readonly value: string | null;
  /** UTF-16 offsets into the text as typed; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}
