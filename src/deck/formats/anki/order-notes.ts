import type { Deck, Question } from '../../deck.ts';
import { nameDeck } from './guid.ts';
import { renderDeckName } from './note.ts';

/** A question with its deck, and the name of the deck of its note. */
export interface PlacedQuestion {
  readonly deck: Deck;
  readonly question: Question;
  readonly name: string;
}

/**
 * Puts questions in the order in which Anki can take them from a text: it makes the decks above a deck along with it, and
 * would make them a second time, under another name, for a note that stands in one of them and comes later.
 *
 * @returns the questions in their order, or, where that would happen, those of outer decks first
 */
export function orderNotes(decks: readonly Deck[]): readonly PlacedQuestion[] {
  const placed = decks.flatMap((deck) => {
    const title = nameDeck(deck);
    return deck.questions.map((question) => {
      return { deck, question, name: renderDeckName([title, ...question.section]) };
    });
  });
  if (!hasLateParent(placed)) return placed;
  const depth = ({ name }: PlacedQuestion): number => name.split('::').length;
  return placed.toSorted((left, right) => depth(left) - depth(right));
}

function hasLateParent(placed: readonly PlacedQuestion[]): boolean {
  const seen = new Set<string>();
  const parents = new Set<string>();
  for (const { name } of placed) {
    // Anki knows decks by their names without regard to case
    const folded = name.toLowerCase();
    if (seen.has(folded)) continue;
    if (parents.has(folded)) return true;
    seen.add(folded);
    for (let end = folded.lastIndexOf('::'); end > 0; end = folded.lastIndexOf('::', end - 1)) {
      parents.add(folded.slice(0, end));
    }
  }
  return false;
}
