import type { Deck, Question } from '../../deck.ts';
import type { LossCode, WriteOptions } from '../format.ts';
import { tellIdsApart } from '../tell-ids-apart.ts';
import { findRoot, holdsSection } from './category.ts';
import { hasSettings } from './settings.ts';

/** How a format of Moodle's writes what decks are made of. */
export interface MoodleWriting {
  /** @returns what stands above a deck, and whether it holds its title and language */
  readonly writeHead: (deck: Deck) => { readonly text: string; readonly isWhole: boolean };
  /** @param names of categories, the outermost first */
  readonly writeSection: (names: readonly string[]) => string;
  /** @returns whether all its characters can be written */
  readonly fits: (name: string) => boolean;
  /** @param losses is added to */
  readonly writeQuestion: (deck: Deck, question: Question, losses: Set<LossCode>) => string;
}

/** Writes decks question by question: the title of each and its sections are categories. */
export function* writeInSections(
  decks: readonly Deck[],
  writing: MoodleWriting,
  onLoss: WriteOptions['onLoss'],
): Iterable<string> {
  for (const [place, deck] of tellIdsApart(decks, onLoss).entries()) {
    yield* writeDeck(deck, place > 0, writing, onLoss);
  }
}

function* writeDeck(
  deck: Deck,
  isLater: boolean,
  { writeHead, writeSection, fits, writeQuestion }: MoodleWriting,
  onLoss: WriteOptions['onLoss'],
): Iterable<string> {
  const { text, isWhole } = writeHead(deck);
  if (!isWhole || hasSettings(deck)) onLoss({ code: 'deck-settings', question: null });
  const root = findRoot(deck.title);
  yield text + (root.length > 0 || isLater ? writeSection(root) : '');
  let section: readonly string[] = [];
  let isHeld = true;
  for (const question of deck.questions) {
    const losses = new Set<LossCode>();
    if (question.section.join('\n') !== section.join('\n')) {
      section = question.section;
      isHeld = holdsSection(root, section) && section.every(fits);
      yield writeSection([...root, ...section]);
    }
    if (!isHeld) losses.add('section');
    yield writeQuestion(deck, question, losses);
    for (const code of losses) onLoss({ code, question: question.number });
  }
}
