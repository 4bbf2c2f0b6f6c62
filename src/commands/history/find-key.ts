import { basename } from 'node:path';
import type { Deck } from '../../deck/deck.ts';
import { normalisePrompt } from '../../deck/identity.ts';
import type { NamedDeck } from '../../scheduling/candidates.ts';
import type { Progress, QuestionProgress } from '../../scheduling/progress.ts';
import { findProgress } from '../../scheduling/progress.ts';
import { keyOf } from '../../scheduling/question-key.ts';
import { QuestionFinder } from '../find-question.ts';

/** @returns the decks with the names that the history knows their sheets by */
export function nameDecks(decks: readonly Deck[]): readonly NamedDeck[] {
  return decks.map((deck) => ({ deck, sheet: basename(deck.source) }));
}

/**
 * Finds the histories that a name means: of questions in the sheets, by number, id or prompt, before questions that
 * only the history knows, by id, prompt or a part of the prompt.
 * @param decks none where no sheet was named
 * @returns none when nothing of that name was ever answered; several where a part of the prompt fits several
 */
export function findHistories(
  name: string,
  decks: readonly NamedDeck[],
  progress: Progress,
): readonly QuestionProgress[] {
  const inSheets = decks.flatMap(({ deck, sheet }) => {
    const question = new QuestionFinder(deck.questions).find(name);
    const found = question && findProgress(progress, keyOf({ id: question.id, sheet }));
    return found ? [found] : [];
  });
  if (inSheets.length > 0) return inSheets;
  const sheets = new Set(decks.map(({ sheet }) => sheet));
  const known = [...progress.questions.values()].filter(
    ({ ref }) => sheets.size === 0 || sheets.has(ref.sheet),
  );
  const wanted = normalisePrompt(name);
  const exact = known.filter(
    ({ key, ref }) => key === name || ref.id === name || normalisePrompt(ref.prompt) === wanted,
  );
  if (exact.length > 0) return exact;
  const other = progress.aliases.get(name);
  if (other !== undefined) return known.filter(({ key }) => key === other);
  return wanted.length < LEAST_PART
    ? []
    : known.filter(({ ref }) => normalisePrompt(ref.prompt).includes(wanted));
}

/** A shorter part of a prompt would fit too many. */
const LEAST_PART = 3;
