import type { Deck } from '../deck.ts';
import type { Loss } from './format.ts';

/**
 * Gives each question an id that no other of the decks has: what is written into one file is read as one file, where an
 * id belongs to a single question. The first one keeps it, further ones get a number.
 * @param onLoss told `id` of each question that gets another one
 */
export function tellIdsApart(
  decks: readonly Deck[],
  onLoss: (loss: Loss) => void,
): readonly Deck[] {
  if (decks.length < 2) return decks;
  const taken = new Set(decks.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const given = new Set<string>();
  /** Where the search for a free number begins: time stays linear. */
  const places = new Map<string, number>();
  const takeId = (id: string): string => {
    let free = id;
    for (let place = places.get(id) ?? 2; given.has(free); place += 1) {
      places.set(id, place + 1);
      const next = `${id}-${place}`;
      if (!taken.has(next)) free = next;
    }
    given.add(free);
    taken.add(free);
    return free;
  };
  return decks.map((deck) => ({
    ...deck,
    questions: deck.questions.map((question) => {
      const id = takeId(question.id);
      if (id === question.id) return question;
      onLoss({ code: 'id', question: question.number });
      return { ...question, id };
    }),
  }));
}
