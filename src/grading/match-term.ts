import { isContent, readPassage } from './hearing/passage.ts';
import { readUnit } from './unit.ts';
import { tokenise } from './words/tokenise.ts';
import type { Polarity } from './hearing/polarity.ts';
import type { Term } from '../deck/key-point.ts';
import type { Token } from './words/token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The smallest thing an alternative asks for: a word, a phrase, a piece of code, a number with its unit. */
export interface Element {
  /** As the author wrote it. */
  readonly text: string;
  /** Its words in order; more than one only where they must be adjacent. None of a literal of marks alone. */
  readonly atoms: readonly number[];
  /** Tokens that must stand exactly so, marks included; null where word forms are free. */
  readonly exact: readonly string[] | null;
  /** A unit the number must carry; null where none is asked for. */
  readonly unit: readonly string[] | null;
  readonly polarity: Polarity;
  /** How much it says, 0..1: less for what the question already says. */
  readonly weight: number;
  /** Names a thing that has a meaning of its own: a number, a size, an identifier. */
  readonly name: 'number' | 'code' | null;
  /** A phrase with a negator of its own: «не подстраиваются». */
  readonly isNegative: boolean;
  /** The word that the author's "not" stands right before: «обязан» of «не обязан доказывать». */
  readonly isDenied: boolean;
}

/** Prepositions and conjunctions: no part of what an alternative asks for. */
const LINKS = new Set(
  `в во на из изо к ко от ото по с со у о об обо за для при про над под и или либо то чем
   in into on onto from with by to at of as or via per through across than`.split(/\s+/),
);

/** Turns a term of a key point into the elements that must all be found. */
export function compileTerm(
  term: Term,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): readonly Element[] {
  if (term.kind === 'prefix') return [prefixElement(term.text, vocabulary)];
  if (term.kind === 'number') return [numberElement(term, vocabulary)];
  if (term.kind === 'words') return wordElements(term.text, vocabulary, asked);
  return sequenceElement(term.text, term.kind === 'literal', vocabulary, asked);
}

function prefixElement(text: string, vocabulary: Vocabulary): Element {
  const word = tokenise(text)[0]?.text ?? text.toLowerCase();
  return { ...PLAIN, text: `${text}*`, atoms: [vocabulary.addPrefix(word).id] };
}

function numberElement(term: Extract<Term, { kind: 'number' }>, vocabulary: Vocabulary): Element {
  const atom = vocabulary.addNumber(term.text.trim(), term.low, term.high);
  const unit = term.unit === null ? null : readUnit(term.unit);
  return { ...PLAIN, text: term.text, atoms: [atom.id], unit, name: 'number' };
}

const PLAIN = {
  exact: null,
  unit: null,
  polarity: 1,
  weight: 1,
  name: null,
  isNegative: false,
  isDenied: false,
} as const;
const ASKED_WEIGHT = 0.3;
const ASKED_VALUE_WEIGHT = 0.5;

function wordElements(
  text: string,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): readonly Element[] {
  const passage = readPassage(text);
  const all = passage.words.map((token, index) => ({
    token,
    polarity: passage.polarities[index] ?? 1,
    isDenied: passage.words[index - 1]?.kind === 'negator',
  }));
  const telling = all.filter(({ token }) => isContent(token) || isTelling(token));
  const wanted = telling.length > 0 ? telling : all.filter(({ token }) => token.kind !== 'mark');
  return wanted.map(({ token, polarity, isDenied }): Element => ({
    ...PLAIN,
    text: text.slice(token.start, token.end),
    atoms: [vocabulary.add(token).id],
    polarity,
    weight: weigh(token, asked(token)),
    name: nameOf(token),
    isDenied,
  }));
}

/** Small words that an author means when writing them: each, all, only, before, after. */
function isTelling(token: Token): boolean {
  return token.kind === 'relation' && !LINKS.has(token.text);
}

function weigh(token: Token, isAsked: boolean): number {
  if (!isAsked) return isContent(token) ? 1 : 0.5;
  return token.kind === 'word' ? ASKED_WEIGHT : ASKED_VALUE_WEIGHT;
}

function nameOf(token: Token): Element['name'] {
  return token.kind === 'number' || token.kind === 'code' ? token.kind : null;
}

function sequenceElement(
  text: string,
  isExact: boolean,
  vocabulary: Vocabulary,
  asked: (token: Token) => boolean,
): readonly Element[] {
  const tokens = tokenise(text);
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const first = words[0];
  if (first === undefined) return isExact && tokens.length > 0 ? [markElement(text, tokens)] : [];
  const isOne = tokens.length === 1;
  return [
    {
      ...PLAIN,
      text,
      atoms: words.map((token) => vocabulary.add(token).id),
      exact:
        isExact && !(isOne && first.kind === 'code') ? tokens.map((token) => token.text) : null,
      weight: Math.max(...words.map((token) => weigh(token, asked(token)))),
      name: isOne ? nameOf(first) : null,
      isNegative: words.some(({ kind }) => kind === 'negator'),
    },
  ];
}

/** A literal of marks alone: `!=`, `*`. */
function markElement(text: string, tokens: readonly Token[]): Element {
  return { ...PLAIN, text, atoms: [], exact: tokens.map((token) => token.text) };
}
