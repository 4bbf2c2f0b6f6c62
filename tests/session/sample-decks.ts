import type { ChoiceQuestion, Deck, OpenQuestion, Question } from '../../src/deck/deck.ts';
import { planSession, type ChosenQuestion } from '../../src/session/plan-session.ts';
import { SessionQueue } from '../../src/session/session-queue.ts';

const bare = {
  label: null,
  keyPoints: [],
  examples: [],
  hint: null,
  tags: [],
  section: [],
  number: 1,
  line: 1,
} as const;

export function makeOpen(prompt: string, answer: string | null = null): OpenQuestion {
  return { ...bare, kind: 'open', id: prompt, prompt, answer };
}

export function makeChoice(
  prompt: string,
  choices: readonly string[],
  correct: readonly number[],
): ChoiceQuestion {
  return { ...bare, kind: 'choice', id: prompt, prompt, answer: null, choices, correct };
}

export function makeDeck(source: string, questions: readonly Question[]): Deck {
  return {
    source,
    title: null,
    lang: 'en',
    tags: [],
    strictness: 'normal',
    exam: null,
    extra: {},
    questions: questions.map((question, index) => ({ ...question, number: index + 1 })),
    problems: [],
    account: [],
  };
}

/** @returns every question of the decks, in order, as it is chosen for a session */
export function chooseAll(decks: readonly Deck[]): readonly ChosenQuestion[] {
  return decks.flatMap((deck) =>
    deck.questions.map((question) => ({ deck, question, sheet: deck.source })),
  );
}

/** @returns all questions of a deck, to be asked in order */
export function queueAll(deck: Deck, returns = 0): SessionQueue {
  return new SessionQueue(planSession(chooseAll([deck]), { count: null, shuffle: null }), returns);
}
