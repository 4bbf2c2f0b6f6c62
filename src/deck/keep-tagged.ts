import { tagsOf, type Deck, type Question } from './deck.ts';

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
        namesOf(deck, question).some((tag) => wanted.has(foldTag(tag))),
      ),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** @returns all that `keepTagged` would find questions by, each once: tags first, then sections */
export function listTags(decks: readonly Deck[]): readonly string[] {
  const tags = decks.flatMap((deck) =>
    deck.questions.flatMap((question) => tagsOf(deck, question)),
  );
  const sections = decks.flatMap(({ questions }) => questions.flatMap(({ section }) => section));
  return [...new Set([...tags, ...sections])];
}

function namesOf(deck: Deck, question: Question): readonly string[] {
  return [...tagsOf(deck, question), ...question.section];
}

function foldTag(tag: string): string {
  return tag.replace(/^#/, '').normalize('NFC').toLowerCase();
}
