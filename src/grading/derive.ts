import { compileGist } from './gist-term.ts';
import { gapPoints } from './gap-points.ts';
import { plainText } from './plain-text.ts';
import { QuestionWords } from './question-words.ts';
import { tokenise } from './words/tokenise.ts';
import { PLAIN_VOCABULARY, Vocabulary } from './vocabulary.ts';
import type { Alternative, KeyPoint } from '../deck/key-point.ts';
import type { Question } from '../deck/deck.ts';

/** A piece lighter than this says too little to stand alone. */
const LIGHTEST = 1.4;
const SENTENCE_END = /[.!?]+(?=\s|$)|;(?=\s|$)|\n+|\s[•*]\s|(?:^|\s)\(?\d{1,2}[.)]\s/u;

/**
 * Makes key points from the reference answer: a sentence, list item or line each, its weight the root of
 * what it says beyond the question. A short answer that lists spellings of one thing (`a=3 or a=(3,3)`)
 * gives one point with these alternatives.
 * Of a text with gaps each gap is a point.
 * @returns no points for a question without an answer
 */
export function deriveKeyPoints(question: Question): readonly KeyPoint[] {
  if (question.kind === 'cloze') return gapPoints(question.gaps);
  if (question.answer === null) return [];
  return derivePoints(question.answer, new QuestionWords(question.prompt));
}

/** The same for any reference text, with the question's words at hand. */
export function derivePoints(reference: string, question: QuestionWords): readonly KeyPoint[] {
  const text = plainText(reference);
  const spellings = splitSpellings(text);
  if (spellings !== null) return [spellingsPoint(text, spellings)];
  const weighText = (piece: string): number =>
    compileGist(piece, new Vocabulary(PLAIN_VOCABULARY), (token) => question.asks(token)).weight;
  return joinLight(text.split(SENTENCE_END), weighText).map(({ piece, weight }) => ({
    text: piece,
    role: 'ordinary',
    weight: Math.round(100 * Math.sqrt(Math.max(0.05, weight))) / 100,
    claim: { kind: 'gist', text: piece },
    derived: true,
    line: null,
  }));
}

interface Weighed {
  readonly piece: string;
  readonly weight: number;
}

/** Joins pieces that say too little to their neighbour before them. */
function joinLight(
  pieces: readonly string[],
  weigh: (piece: string) => number,
): readonly Weighed[] {
  const joined: Weighed[] = [];
  for (const raw of pieces) {
    const piece = raw.trim();
    const weight = piece === '' ? 0 : weigh(piece);
    if (weight === 0) continue;
    const last = joined.at(-1);
    if (last !== undefined && (weight < LIGHTEST || last.weight < LIGHTEST)) {
      const both = `${last.piece}; ${piece}`;
      joined[joined.length - 1] = { piece: both, weight: last.weight + weight };
    } else joined.push({ piece, weight });
  }
  return joined;
}

const BETWEEN_SPELLINGS = / (?:или|or) | [/|] /u;
const LONGEST_SPELLINGS = 80;

function splitSpellings(text: string): readonly string[] | null {
  const line = text.trim().replace(/\.$/, '');
  if (line.length >= LONGEST_SPELLINGS || /[.;\n]/.test(line)) return null;
  const parts = line.split(BETWEEN_SPELLINGS).map((part) => part.trim());
  const areSpellings = parts.every((part) => /[=(\d_]/.test(part));
  const isSetting = parts.length === 1 && tokenise(line)[0]?.value !== null && !line.includes(' ');
  return areSpellings && (parts.length > 1 || isSetting) ? parts : null;
}

function spellingsPoint(text: string, spellings: readonly string[]): KeyPoint {
  const alternatives = spellings.flatMap(alternativesOf);
  return {
    text: text.trim(),
    role: 'ordinary',
    weight: 1,
    claim: { kind: 'said', alternatives },
    derived: true,
    line: null,
  };
}

/** `key=3` as it stands, and told in words: the key and the value near each other. */
function alternativesOf(spelling: string): readonly Alternative[] {
  const literal: Alternative = { text: spelling, steps: [[{ kind: 'literal', text: spelling }]] };
  const token = tokenise(spelling)[0];
  if (token?.value == null) return [literal];
  const key = token.text.slice(0, -token.value.length - 1);
  return [literal, { text: spelling, steps: [[{ kind: 'words', text: `${key} ${token.value}` }]] }];
}
