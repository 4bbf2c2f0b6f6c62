import { tagsOf, type Deck } from './deck.ts';

/**
 * @param tags compared without case, with or without a leading `#`; the title of a section counts as a tag of the
 * questions in it; none keeps everything
 * @returns the decks with only those questions that carry one of the tags; decks without any are left out
 */
export function keepTagged(decks: readonly Deck[], tags: readonly string[]): readonly Deck[] {
  if (tags.length === 0) return decks;
  const wanted = new Set(tags.map(foldTag));
  return decks
    .map((deck) => ({
      ...deck,
      questions: deck.questions.filter((question) =>
        [...tagsOf(deck, question), ...question.section].some((tag) => wanted.has(foldTag(tag))),
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function foldTag(tag: string): string {
  return tag.replace(/^#/, '').normalize('NFC').toLowerCase();
}
