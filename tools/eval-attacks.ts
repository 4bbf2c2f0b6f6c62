// Answers that know nothing, and how many of them are marked correct.
import { compileRubric } from '../src/grading/rubric.ts';
import { gradeAnswer } from '../src/grading/grade-answer.ts';
import type { Question } from '../src/deck/deck.ts';

export interface AttackFigures {
  /** The deck attacked. */
  readonly name: string;
  readonly attack: string;
  readonly tries: number;
  /** Share marked correct, 0..1. */
  readonly passed: number;
}

/** Park and Miller's generator: the same words every time. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_=]+/gu) ?? [];

/** @returns the share of each attack that passes, over all questions that have an answer */
export function measureAttacks(
  name: string,
  questions: readonly Question[],
): readonly AttackFigures[] {
  const answered = questions.filter(({ answer }) => answer !== null);
  const vocabulary = [...new Set(answered.flatMap(({ answer }) => wordsOf(answer ?? '')))];
  const random = makeRandom(20_260);
  const draw = (count: number): string =>
    Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(
      ' ',
    );
  const times = answered.length > SMALL_DECK ? 1 : DRAWS;
  const drawOften = (count: number): readonly string[] =>
    Array.from({ length: times }, () => draw(count));
  const attacks: Readonly<
    Record<string, (question: Question, index: number) => readonly string[]>
  > = {
    'whole vocabulary': () => [vocabulary.join(' ')],
    '200 random words': () => drawOften(200),
    '60 random words': () => drawOften(60),
    '20 random words': () => drawOften(20),
    'question repeated': ({ prompt }) => [prompt],
    "another card's answer": (_, index) => othersOf(answered, index),
    'one negator put in': ({ answer }) => putNegatorIn(answer ?? ''),
    'words sorted': ({ answer }) => [
      wordsOf(answer ?? '')
        .toSorted()
        .join(' '),
    ],
  };
  return Object.entries(attacks).map(([attack, make]) => {
    const tries = answered.flatMap((question, index) =>
      make(question, index).map((text) => isPassed(question, text)),
    );
    return {
      name,
      attack,
      tries: tries.length,
      passed: tries.filter(Boolean).length / tries.length,
    };
  });
}

function isPassed(question: Question, text: string): boolean {
  return gradeAnswer(compileRubric(question, { strictness: 'normal' }), text).verdict === 'correct';
}

const SMALL_DECK = 20;
/** Chance has its way with a few questions: there it is tried as often as this. */
const DRAWS = 20;

/** The answers of all other cards of a small deck; of a large one, that of the card half a deck away. */
function othersOf(questions: readonly Question[], index: number): readonly string[] {
  const half = (index + Math.floor(questions.length / 2)) % questions.length;
  const others = questions.filter((_, at) =>
    questions.length > SMALL_DECK ? at === half : at !== index,
  );
  return others.flatMap(({ answer }) => answer ?? []);
}

/** Before the word in the middle, so that something is denied; nothing for the shortest answers. */
function putNegatorIn(answer: string): readonly string[] {
  const words = answer.split(' ');
  if (words.length < 3) return [];
  const middle = Math.floor(words.length / 2);
  const negator = /[а-я]/i.test(answer) ? 'не' : 'not';
  return [[...words.slice(0, middle), negator, ...words.slice(middle)].join(' ')];
}
