import { deriveKeyPoints } from './derive.ts';
import { isContent, readPassage } from './hearing/passage.ts';
import type { Passage } from './hearing/passage.ts';
import { QuestionWords } from './question-words.ts';
import { formKeys } from './words/word-forms.ts';
import type { Alternative, Claim, KeyPoint, Term } from '../deck/key-point.ts';
import type { Question } from '../deck/deck.ts';

/** Nobody trims a list of a hundred points: of a long answer those that say most. */
const MOST_POINTS = 8;
/** Words that are kept of a sentence; of these half are enough. */
const KEPT_WORDS = 4;
const MOST_SMALL_WORDS = 6;
/** Code and numbers say more than any word; a word's length stands in for how much it says. */
const LONGEST_WORD = 12;
const CODE_WORTH = 14;

/**
 * Makes key points for an author to start from: the most telling words of each derived point, of which any half is
 * enough. A whole sentence would ask for all its words in one clause, which hardly any answer has.
 * @returns none for a question without an answer, or one whose answer says nothing beyond the question
 */
export function outlineKeyPoints(question: Question): readonly KeyPoint[] {
  const asked = new QuestionWords(question.prompt);
  return keepHeaviest(deriveKeyPoints(question)).flatMap((point): readonly KeyPoint[] => {
    const { claim } = point;
    const outlined = claim.kind === 'gist' ? outlineSentence(claim.text, asked) : dropTwins(claim);
    return outlined === null ? [] : [{ ...point, weight: 1, claim: outlined, derived: false }];
  });
}

/** In the order of the answer; of points that weigh the same the first ones. */
function keepHeaviest(points: readonly KeyPoint[]): readonly KeyPoint[] {
  const kept = new Set(points.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_POINTS));
  return points.filter((point) => kept.has(point));
}

/** Two spellings of one setting are told in the same words: once is enough. */
function dropTwins(claim: Claim): Claim {
  if (claim.kind !== 'said') return claim;
  const seen = new Set<string>();
  const isNew = ({ steps }: Alternative): boolean => {
    const key = JSON.stringify(steps);
    return !seen.has(key) && seen.add(key) !== null;
  };
  return { kind: 'said', alternatives: claim.alternatives.filter(isNew) };
}

function outlineSentence(sentence: string, asked: QuestionWords): Claim | null {
  const words = pickWords(sentence, asked);
  if (words.length === 0) return quoteSmallWords(sentence);
  if (words.length < 3) {
    const together = shareNegator(words);
    const text = together.map((word) => word.text).join(' ');
    return { kind: 'said', alternatives: [{ text, steps: [together.map(toTerm)] }] };
  }
  const items = words.map((word) => {
    const alternative: Alternative = { text: word.text, steps: [[toTerm(word)]] };
    return { text: word.text, alternatives: [alternative] };
  });
  return { kind: 'some', need: Math.ceil(words.length / 2), items };
}

/** «Не меняет направления» for «не меняет» and «не направления», where one negator reaches both words. */
function shareNegator(words: readonly TellingWord[]): readonly TellingWord[] {
  const [first, second] = words;
  if (first === undefined || second === undefined || second.bare === second.text) return words;
  const text = `${first.text} ${second.bare}`;
  const isDenied = readPassage(text).polarities.at(-1) === 2;
  return isDenied ? [{ ...first, text }] : words;
}

/** «Last in, first out» is made of small words alone: then all of them together. */
function quoteSmallWords(sentence: string): Claim | null {
  const words = readPassage(sentence).words.slice(0, MOST_SMALL_WORDS);
  const text = words.map(({ start, end }) => sentence.slice(start, end)).join(' ');
  if (text === '') return null;
  return { kind: 'said', alternatives: [{ text, steps: [[{ kind: 'words', text }]] }] };
}

interface TellingWord {
  readonly position: number;
  /** As in the sentence, with the negator it stands under. */
  readonly text: string;
  /** Without that negator. */
  readonly bare: string;
  readonly isCode: boolean;
  readonly worth: number;
}

function toTerm({ text, isCode }: TellingWord): Term {
  return { kind: isCode ? 'literal' : 'words', text };
}

/** @returns the most telling words, in the order of the sentence; words of the question only where there are no others */
function pickWords(sentence: string, asked: QuestionWords): readonly TellingWord[] {
  const passage = readPassage(sentence);
  const seen = new Set<string>();
  const news: TellingWord[] = [];
  const known: TellingWord[] = [];
  for (const [position, token] of passage.words.entries()) {
    if (!isContent(token)) continue;
    const keys = token.kind === 'word' ? formKeys(token.text) : [token.text];
    if (keys.some((key) => seen.has(key))) continue;
    for (const key of keys) seen.add(key);
    const isCode = token.kind === 'code';
    const isWord = token.kind === 'word';
    const bare = sentence.slice(token.start, token.end);
    const text = isCode ? bare : nameWord(passage, position);
    const worth = isWord ? Math.min(LONGEST_WORD, token.text.length) : CODE_WORTH;
    (asked.asks(token) ? known : news).push({ position, text, bare, isCode, worth });
  }
  return (news.length > 0 ? news : known)
    .toSorted((one, other) => other.worth - one.worth || one.position - other.position)
    .slice(0, KEPT_WORDS)
    .toSorted((one, other) => one.position - other.position);
}

/** A word that the sentence denies takes its negator along: alone it would ask for the opposite. */
function nameWord(passage: Passage, position: number): string {
  const { text, words, polarities, clauses } = passage;
  const word = words[position];
  const shown = text.slice(word?.start, word?.end);
  if (polarities[position] !== 2) return shown;
  for (let before = position - 1; clauses[before] === clauses[position]; before -= 1) {
    const negator = words[before];
    if (negator?.kind !== 'negator') continue;
    const named = `${text.slice(negator.start, negator.end).toLowerCase()} ${shown}`;
    if (readPassage(named).polarities[1] === 2) return named;
  }
  return `${/\p{Script=Cyrillic}/u.test(shown) ? 'не' : 'not'} ${shown}`;
}
