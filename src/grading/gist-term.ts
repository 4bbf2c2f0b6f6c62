import { formKeys } from './words/word-forms.ts';
import { isContent, readPassage } from './hearing/passage.ts';
import type { Polarity } from './hearing/polarity.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a reference sentence and how much it says. */
export interface GistTerm {
  readonly atom: number;
  /** As in the reference. */
  readonly text: string;
  readonly kind: Token['kind'];
  readonly weight: number;
  readonly polarity: Polarity;
  /** Something in its segment is negated, if not the word itself. */
  readonly nearNegation: boolean;
  /** The question says it already. */
  readonly asked: boolean;
}

/** A sentence of the reference, ready to be compared. */
export interface CompiledGist {
  readonly terms: readonly GistTerm[];
  /** Sum of the weights. */
  readonly weight: number;
  /** How much of it is enough, 0..1: a long sentence need not be repeated whole. */
  readonly saturation: number;
  /** Content terms. */
  readonly size: number;
  /** Of the terms. */
  readonly atoms: ReadonlySet<number>;
}

const KIND_WEIGHTS: Readonly<Record<Token['kind'], number>> = {
  word: 1,
  number: 1,
  code: 1,
  negator: 1,
  relation: 0.2,
  filler: 0.05,
  mark: 0,
};
const ASKED_WORD = 0.3;
const ASKED_VALUE = 0.5;
/** All negators are one term. */
const ANY_NEGATOR = '¬';

/** @returns how much a word of a reference or an answer says: 0..1 */
export function weighToken(token: Token, isAsked: boolean): number {
  const weight = KIND_WEIGHTS[token.kind];
  if (!isAsked || !isContent(token)) return weight;
  return token.kind === 'word' ? ASKED_WORD : ASKED_VALUE;
}

/** Prepares a sentence of the reference. O(length). */
export function compileGist(
  text: string,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): CompiledGist {
  const passage = readPassage(text);
  const seen = new Set<string>();
  const terms: GistTerm[] = [];
  for (const [index, token] of passage.words.entries()) {
    const isNegator = token.kind === 'negator';
    const keys = isNegator ? [ANY_NEGATOR] : keysOf(token);
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    const isAsked = asked(token);
    terms.push({
      atom: isNegator ? -1 : vocabulary.add(token).id,
      text: text.slice(token.start, token.end),
      kind: token.kind,
      weight: weighToken(token, isAsked),
      polarity: passage.polarities[index] ?? 1,
      nearNegation: passage.negatedSegments.has(passage.segments[index] ?? -1),
      asked: isAsked,
    });
  }
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const size = terms.filter((term) => isContentKind(term.kind)).length;
  const atoms = new Set(terms.map(({ atom }) => atom));
  return { terms, weight, saturation: saturate(weight), size, atoms };
}

function keysOf(token: Token): readonly string[] {
  return token.kind === 'word' ? formKeys(token.text) : [`${token.kind} ${token.text}`];
}

/** @returns whether tokens of this kind carry meaning of their own */
export function isContentKind(kind: Token['kind']): boolean {
  return kind === 'word' || kind === 'number' || kind === 'code';
}

/** The share of a sentence of this weight that is enough; found on labelled answers, see docs/grading.md. */
function saturate(weight: number): number {
  return Math.min(1, 0.3 + 0.75 / Math.sqrt(Math.max(1, weight)));
}
