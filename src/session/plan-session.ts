import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { tagsOf, type Deck, type Question } from '../deck/deck.ts';
import type { Asked } from './prompter.ts';

/** What the learner wants of a session. */
export interface SessionWishes {
  /** At most so many questions; all when null. */
  readonly count: number | null;
  /** Only questions with this tag; any when null. */
  readonly tag: string | null;
  /** Seed of the order of questions and options; null keeps both as they stand in the sheet. */
  readonly shuffle: number | null;
}

/** A question with the deck it belongs to. */
export interface DeckQuestion {
  readonly deck: Deck;
  readonly question: Question;
}

/**
 * Chooses the questions of a session and their order. With the same decks and wishes the plan is the same.
 * @returns the questions to ask, numbered from 1
 */
export function planSession(decks: readonly Deck[], wishes: SessionWishes): readonly Asked[] {
  const random = wishes.shuffle === null ? null : createRandom(wishes.shuffle);
  const chosen = questionsOf(decks, wishes.tag);
  const ordered = random ? shuffle(chosen, random) : chosen;
  const asked = ordered.slice(0, wishes.count ?? ordered.length);
  return asked.map(({ deck, question }, index) => ({
    deck,
    question,
    position: index + 1,
    total: asked.length,
    order: orderOptions(question, random),
  }));
}

/**
 * @param tag compared without case, with or without a leading `#`; null takes every question
 * @returns the questions of all decks that carry the tag, in the order of the sheets
 */
export function questionsOf(decks: readonly Deck[], tag: string | null): readonly DeckQuestion[] {
  const wanted = tag === null ? null : foldTag(tag);
  return decks.flatMap((deck) =>
    deck.questions
      .filter((question) => wanted === null || tagsOf(deck, question).map(foldTag).includes(wanted))
      .map((question) => ({ deck, question })),
  );
}

function foldTag(tag: string): string {
  return tag.replace(/^#/, '').normalize('NFC').toLowerCase();
}

function orderOptions(question: Question, random: Random | null): readonly number[] {
  if (question.kind !== 'choice') return [];
  const order = question.choices.map((_, index) => index);
  return random ? shuffle(order, random) : order;
}

/** @returns a whole number from 0 to `last`, both included */
type Random = (last: number) => number;

function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return (last) => uniformInt(generator, 0, last);
}

/** Fisher–Yates. */
function shuffle<T>(items: readonly T[], random: Random): T[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = random(last);
    [shuffled[last], shuffled[other]] = [shuffled[other] as T, shuffled[last] as T];
  }
  return shuffled;
}
