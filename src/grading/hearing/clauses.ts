import { CLAUSE_OPENERS, isVerbLike } from './cues.ts';
import { findParallels } from './parallel-parts.ts';
import type { Token } from '../words/token.ts';

/** The words of a text with the clause and the segment each stands in. */
export interface LaidOut {
  readonly words: readonly Token[];
  readonly places: readonly number[];
  readonly clauses: readonly number[];
  readonly segments: readonly number[];
}

const ENDS_SENTENCE = new Set(['.', '!', '?', ';', '…']);
const ENDS_SEGMENT = new Set([',', ':', '-', '(', ')', '[', ']', '"', '/', '=', '<']);
const STARTS_STEP = new Set(['+', '•', '|']);
const ARROWS = new Set(['->', '=>', '~>', '→', '⇒', '>']);
const ABBREVIATIONS = new Set(
  `т е д п к н др тд тп тк выкл вкл врем кол макс мин напр см рис англ стр вер соотв пр сек мс
   обр искл подстраив выбр случ вероятн нейр парам разм колич след пред предыд послед вх вых сост инф скр рек
   e g i w p etc vs approx fig max min no resp incl excl prob`.split(/\s+/),
);
const DEFINES = new Set(['-', ':', '=']);
const COPULAS = new Set('это is are means значит означает отвечает задает sets gives'.split(' '));

/** Cuts a text into clauses and segments. A pass over the tokens, nothing else. */
export function markClauses(text: string, tokens: readonly Token[]): LaidOut {
  const words: Token[] = [];
  const places: number[] = [];
  const clauses: number[] = [];
  const segments: number[] = [];
  const bounds = findBounds(text, tokens);
  let clause = 0;
  let segment = 0;
  for (const [place, token] of tokens.entries()) {
    const bound = bounds[place];
    if (bound === CLAUSE) clause += 1;
    if (bound !== NONE) segment += 1;
    if (token.kind === 'mark' || bound === LIST_NUMBER) {
      if (bound === LIST_NUMBER) clause += 1;
      continue;
    }
    words.push(token);
    places.push(place);
    clauses.push(clause);
    segments.push(segment);
  }
  return { words, places, clauses, segments };
}

const NONE = 0;
const SEGMENT = 1;
const CLAUSE = 2;
const LIST_NUMBER = 3;

function findBounds(text: string, tokens: readonly Token[]): Uint8Array {
  const bounds = new Uint8Array(tokens.length);
  const hasLines = text.includes('\n');
  let sentence = 0;
  for (const [place, token] of tokens.entries()) {
    const previous = tokens[place - 1];
    if (hasLines && previous && text.slice(previous.end, token.start).includes('\n')) {
      bounds[place] = CLAUSE;
    }
    if (token.kind === 'mark')
      bounds[place] = Math.max(bounds[place] ?? 0, boundOfMark(text, tokens, place));
    else if (isListNumber(tokens, place, bounds)) bounds[place] = LIST_NUMBER;
    else if (opensClause(tokens, place)) bounds[place] = CLAUSE;
    if (bounds[place] === CLAUSE && token.kind === 'mark') {
      splitDefinitions(tokens, bounds, sentence, place);
      sentence = place + 1;
    }
  }
  splitDefinitions(tokens, bounds, sentence, tokens.length);
  return bounds;
}

function boundOfMark(text: string, tokens: readonly Token[], place: number): number {
  const mark = tokens[place]?.text ?? '';
  if (mark === '.') return endsSentence(text, tokens, place) ? CLAUSE : SEGMENT;
  if (ENDS_SENTENCE.has(mark) || STARTS_STEP.has(mark)) return CLAUSE;
  return ENDS_SEGMENT.has(mark) || ARROWS.has(mark) ? SEGMENT : NONE;
}

function endsSentence(text: string, tokens: readonly Token[], place: number): boolean {
  const before = tokens[place - 1];
  const after = tokens[place + 1];
  if (!before || !after || !ABBREVIATIONS.has(before.text)) return true;
  const first = text.charAt(after.start);
  return first !== first.toLowerCase();
}

/** `1)`, `2.` and the like at the start of a clause, or running on from the last one: no number that is said. */
function isListNumber(tokens: readonly Token[], place: number, bounds: Uint8Array): boolean {
  const token = tokens[place];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return false;
  const closing = tokens[place + 1]?.text;
  if (closing === ')') {
    return (
      tokens[place - 1]?.text !== '(' &&
      tokens[place - 1]?.text !== ',' &&
      place + 2 < tokens.length &&
      !standsInBrackets(tokens, place)
    );
  }
  const opens = place === 0 || bounds[place] === CLAUSE;
  return closing === '.' && opens && place + 2 < tokens.length && tokens[place + 2]?.text !== '.';
}

/** The interval `(0; 1)` counts nothing. */
function standsInBrackets(tokens: readonly Token[], place: number): boolean {
  for (let before = place - 1; before >= place - BRACKETS_WITHIN; before -= 1) {
    const text = tokens[before]?.text;
    if (text === '(') return true;
    if (text === ')') return false;
  }
  return false;
}

const BRACKETS_WITHIN = 4;

function opensClause(tokens: readonly Token[], place: number): boolean {
  const { text = '', kind } = tokens[place] ?? {};
  if (kind === 'code') return false;
  if (CLAUSE_OPENERS.has(text)) return !goesOn(tokens, place, text);
  if (text !== 'снова' && text !== 'опять') return false;
  return tokens[place - 1]?.text === 'и' && tokens[place + 1]?.kind !== 'mark';
}

/** «Не только x, но и y», "at the next step", «передаётся дальше»: there the same word opens nothing. */
function goesOn(tokens: readonly Token[], place: number, text: string): boolean {
  const before = tokens[place - 1];
  const after = tokens[place + 1]?.text;
  if (before === undefined) return true;
  if (text === 'но') return after === 'и';
  if (text === 'but') return after === 'also';
  if (text === 'next') return before.kind === 'filler' || before.kind === 'relation';
  return (text === 'дальше' || text === 'далее') && isVerbLike(before.text);
}

/**
 * «a - это …, b - это …, c …»: where a sentence defines two things or more, its commas part clauses,
 * so that what is said of one name is not taken for another. Elsewhere arrows do: they are steps.
 */
function splitDefinitions(
  tokens: readonly Token[],
  bounds: Uint8Array,
  from: number,
  to: number,
): void {
  const cuts: number[] = [];
  const arrows: number[] = [];
  let defining = 0;
  let part = 0;
  for (let place = from; place <= to; place += 1) {
    const text = tokens[place]?.text;
    const isCut = place === to || text === ',' || text === 'и' || text === 'and';
    if (!isCut) {
      if (isDefining(tokens, place)) part += 1;
      if (ARROWS.has(text ?? '')) arrows.push(place);
      continue;
    }
    if (part > 0) defining += 1;
    if (text === ',' || (place < to && part > 0 && definesSoon(tokens, place, to)))
      cuts.push(place);
    part = 0;
  }
  for (const place of defining >= 2 ? cuts : arrows) bounds[place] = CLAUSE;
  for (const place of findParallels(tokens, from, to)) bounds[place] = CLAUSE;
}

function isDefining(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token === undefined) return false;
  if (token.kind === 'code' && token.value !== null) return true;
  if (place === 0) return false;
  if (token.kind === 'mark') return DEFINES.has(token.text) || ARROWS.has(token.text);
  return COPULAS.has(token.text);
}

function definesSoon(tokens: readonly Token[], place: number, to: number): boolean {
  for (let next = place + 1; next < Math.min(to, place + 5); next += 1) {
    const text = tokens[next]?.text;
    if (text === ',') return false;
    if (isDefining(tokens, next)) return true;
  }
  return false;
}
