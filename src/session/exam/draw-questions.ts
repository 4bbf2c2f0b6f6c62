import type { Question } from '../../deck/deck.ts';
import { keyOf } from '../../scheduling/question-key.ts';
import type { Asked } from '../asked.ts';
import { createRandom, shuffle, type Random } from '../chance.ts';
import type { ChosenQuestion } from '../plan-session.ts';

/**
 * Draws the questions of an exam: by chance, and fairly. Each question has the same chance, and each sheet and section
 * gets its share of the exam, rounded down or up: every so-manieth question is taken, from a place left to chance, of a
 * list that is in order by sheets and sections and shuffled within them (systematic sampling).
 * @param questions in the order of their sheets
 * @param count at most so many; all when null
 * @param seed with the same questions, count and seed the exam is the same
 * @returns the questions in a random order, numbered from 1, the options of choices shuffled
 */
export function drawQuestions(
  questions: readonly ChosenQuestion[],
  count: number | null,
  seed: number,
): readonly Asked[] {
  const random = createRandom(seed);
  const list = groupBySection(questions).flatMap((group) => shuffle(group, random));
  const drawn = shuffle(
    takeEvenly(list, Math.min(count ?? list.length, list.length), random),
    random,
  );
  return numberQuestions(drawn, random);
}

/**
 * @param chosen questions in the order in which they are asked
 * @returns them numbered from 1, the options of choices shuffled
 */
export function numberQuestions(
  chosen: readonly ChosenQuestion[],
  random: Random,
): readonly Asked[] {
  return chosen.map(({ deck, question, sheet }, index) => ({
    deck,
    question,
    sheet,
    position: index + 1,
    total: chosen.length,
    attempt: 1,
    order: shuffleOptions(question, random),
  }));
}

/** @returns the questions without those that come again in another sheet: nobody is examined twice on one thing */
export function dropDoubles(questions: readonly ChosenQuestion[]): readonly ChosenQuestion[] {
  const distinct = new Map<string, ChosenQuestion>();
  for (const chosen of questions) {
    const key = keyOf({ id: chosen.question.id, sheet: chosen.sheet });
    if (!distinct.has(key)) distinct.set(key, chosen);
  }
  return [...distinct.values()];
}

/** @returns whether an answer to the question can be checked: what has no key tells nothing about who is examined */
export function isCheckable(question: Question): boolean {
  if (question.kind === 'choice') return question.correct.length > 0;
  return question.answer !== null || question.keyPoints.length > 0;
}

function groupBySection(questions: readonly ChosenQuestion[]): readonly ChosenQuestion[][] {
  const groups = new Map<string, ChosenQuestion[]>();
  for (const chosen of questions) {
    const name = JSON.stringify([chosen.deck.source, ...chosen.question.section]);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [chosen]);
    else group.push(chosen);
  }
  return [...groups.values()];
}

/** The start is drawn among as many places as there are questions: all that can make a difference. */
function takeEvenly<T>(list: readonly T[], count: number, random: Random): T[] {
  if (count === 0) return [];
  const start = random(list.length - 1);
  return Array.from({ length: count }, (_, index) =>
    Math.floor((index * list.length + start) / count),
  ).flatMap((place) => list.slice(place, place + 1));
}

function shuffleOptions(question: Question, random: Random): readonly number[] {
  if (question.kind !== 'choice') return [];
  return shuffle(
    question.choices.map((_, index) => index),
    random,
  );
}
