import type { Deck, Question } from '../deck/deck.ts';
import { parseDay } from './calendar.ts';
import { keyOf } from './question-key.ts';

/** A question that could be asked. */
export interface Candidate {
  readonly deck: Deck;
  readonly question: Question;
  /** Base name of the sheet's file. */
  readonly sheet: string;
  /** See question-key.ts. */
  readonly key: string;
  /** Day of the exam it is learned for, as days since 1970-01-01; null without one. */
  readonly exam: number | null;
}

/** A deck with the base name of the file it was read from. */
export interface NamedDeck {
  readonly deck: Deck;
  readonly sheet: string;
}

/**
 * @param exam `YYYY-MM-DD`, goes before what the sheets say; null when the sheets decide
 * @returns the questions in the order of their sheets; one that stands in two sheets is there once. Two of one author's id
 *   in sheets of one name are both there as long as their prompts differ: they share a history, but neither is lost
 */
export function collectCandidates(
  decks: readonly NamedDeck[],
  exam: string | null,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const { deck, sheet } of decks) {
    const day = parseDay(exam ?? deck.exam ?? '');
    for (const question of deck.questions) {
      const key = keyOf({ id: question.id, sheet });
      const isHashed = key === question.id;
      const name = isHashed ? key : `${key} ${question.prompt}`;
      if (seen.has(name)) continue;
      seen.add(name);
      candidates.push({ deck, question, sheet, key, exam: day });
    }
  }
  return candidates;
}
