import { formKeys } from './words/word-forms.ts';
import { isContent, readPassage } from './hearing/passage.ts';
import type { Place } from './hearing/heard.ts';
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

/** A term of a sentence with the best place where the answer says it. */
export interface GistHit {
  readonly term: GistTerm;
  readonly place: Place;
  /** It stands in the polarity of the sentence. */
  readonly agrees: boolean;
}

/** A sentence of the reference, ready to be compared. */
export interface CompiledGist {
  /** By atom, in the order of the sentence; negators are left out. */
  readonly terms: ReadonlyMap<number, GistTerm>;
  /** Weight of negation, which is one term whatever its words; 0 where there is none. */
  readonly negatorWeight: number;
  /** Sum of the weights. */
  readonly weight: number;
  /** How much of it is enough, 0..1: a long sentence need not be repeated whole. */
  readonly saturation: number;
  /** Content terms. */
  readonly size: number;
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
const ASKED_WORD = 0.2;
const ASKED_VALUE = 0.5;

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
  const terms = new Map<number, GistTerm>();
  for (const [index, token] of passage.words.entries()) {
    const keys = keysOf(token);
    if (token.kind === 'negator' || keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    const isAsked = asked(token);
    const { id } = vocabulary.add(token);
    terms.set(id, {
      atom: id,
      text: text.slice(token.start, token.end),
      kind: token.kind,
      weight: weighToken(token, isAsked),
      polarity: passage.polarities[index] ?? 1,
      nearNegation: passage.negatedSegments.has(passage.segments[index] ?? -1),
      asked: isAsked,
    });
  }
  const negatorWeight = passage.hasNegator ? KIND_WEIGHTS.negator : 0;
  let weight = negatorWeight;
  let size = 0;
  for (const term of terms.values()) {
    weight += term.weight;
    if (isContentKind(term.kind)) size += 1;
  }
  return { terms, negatorWeight, weight, saturation: saturate(weight), size };
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
  return 0.75 / Math.sqrt(Math.max(1, weight));
}
