import { markClauses } from './clauses.ts';
import { markPolarity } from './polarity.ts';
import { tokenise } from '../words/tokenise.ts';
import type { Polarity } from './polarity.ts';
import type { Token } from '../words/token.ts';

/** A text cut into words that know where they belong. All arrays run parallel to `words`. */
export interface Passage {
  /** The text as typed. */
  readonly text: string;
  /** Every token, marks included. */
  readonly tokens: readonly Token[];
  /** The tokens that are no marks and no list numbers. */
  readonly words: readonly Token[];
  /** Place of each word in `tokens`. */
  readonly places: readonly number[];
  /** Number of the clause: bounded by . ! ? ; a new line, a list mark, contrast or sequence. */
  readonly clauses: readonly number[];
  /** Number of the part of a clause between commas, colons, dashes, brackets. */
  readonly segments: readonly number[];
  readonly polarities: readonly Polarity[];
  /** Some word negates. */
  readonly hasNegator: boolean;
  /** Segments in which something stands negated. */
  readonly negatedSegments: ReadonlySet<number>;
  /** Words that open the subject of a negated verb in their segment: «гейты» in «гейты ничего не решают». */
  readonly doubted: ReadonlySet<number>;
}

/** @returns the text as words with clause, segment and polarity; total and linear */
export function readPassage(text: string): Passage {
  const tokens = tokenise(text);
  const laid = markClauses(text, tokens);
  const { polarities, doubted } = markPolarity(laid);
  const negatedSegments = new Set<number>();
  for (const [index, polarity] of polarities.entries()) {
    if (polarity === 2) negatedSegments.add(laid.segments[index] ?? 0);
  }
  const hasNegator = laid.words.some(({ kind }) => kind === 'negator');
  return { text, tokens, ...laid, polarities, hasNegator, negatedSegments, doubted };
}

/** @returns whether a token carries meaning of its own */
export function isContent(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number' || token.kind === 'code';
}
