import type { Deck } from '../../deck/deck.ts';
import type { Candidate } from '../../scheduling/candidates.ts';
import { findProgress, type Progress } from '../../scheduling/progress.ts';
import { assumeRelinks } from '../../scheduling/relink.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { openDecks } from '../open-decks.ts';
import { findCandidates, type StudyOptions } from '../study-options.ts';
import { recallQuestions } from './remembered-questions.ts';

/** So many names are told when none of them is the one asked for. */
const SHOWN_NAMES = 12;

/** What the figures are about. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  /** Base names of the sheets; null for everything that was ever answered. */
  readonly sheets: readonly string[] | null;
  /** What was read; never to be written over. */
  readonly decks: readonly Deck[];
  /** True when every sheet could be read. */
  readonly complete: boolean;
  /** What is known, with reworded questions linked to their histories. */
  readonly progress: Progress;
}

/** What the history knows. */
interface Known {
  readonly progress: Progress;
  /** Pairs of wordings that the learner parted, as HistoryState has them. */
  readonly refused: readonly string[];
}

interface ChoiceOptions extends StudyOptions {
  readonly deck: readonly string[];
}

/**
 * Decides which questions and sheets the figures are about: of the sheets that were named; without any, of everything
 * that was ever answered and the default sheets.
 * @throws UserError those of reading sheets; `bad-option` for a deck that nobody knows
 */
export async function chooseQuestions(
  paths: readonly string[],
  options: ChoiceOptions,
  known: Known,
  view: View,
  world: World,
): Promise<Choice> {
  const { decks, complete } =
    paths.length > 0
      ? await openDecks(paths, [], view, world)
      : await openDefaultDecks(view, world);
  const found = findCandidates(decks, options);
  const progress = assumeRelinks(found, known.progress, known.refused);
  const isNamed = paths.length > 0;
  const candidates = isNamed ? found : addRemembered(found, progress, options);
  const sheets = isNamed ? [...new Set(found.map(({ sheet }) => sheet))] : null;
  const choice = { candidates, sheets, decks, complete, progress };
  return options.deck.length === 0 ? choice : keepDecks(choice, options.deck, progress);
}

/** Statistics need no sheets: where the default ones cannot be read, the history is enough. */
async function openDefaultDecks(
  view: View,
  world: World,
): Promise<Pick<Choice, 'decks' | 'complete'>> {
  try {
    return await openDecks([], [], view, world);
  } catch (error) {
    if (error instanceof UserError) return { decks: [], complete: true };
    throw error;
  }
}

/** The default sheets are the learner's own when something of them was answered. */
function addRemembered(
  found: readonly Candidate[],
  progress: Progress,
  { exam }: StudyOptions,
): readonly Candidate[] {
  const begun = found.flatMap(({ key }) => findProgress(progress, key) ?? []);
  const own = begun.length > 0 ? found : [];
  const keys = new Set(begun.map(({ key }) => key));
  const read = new Set(own.map(({ sheet }) => sheet));
  const remembered = recallQuestions(progress, read, exam ?? null);
  return [...own, ...remembered.filter(({ key }) => !keys.has(key))];
}

/** A deck is known by its title or the name of its file, with or without what follows the last dot. */
function keepDecks(choice: Choice, names: readonly string[], progress: Progress): Choice {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const isWanted = (sheet: string, title: string | null = null): boolean =>
    [sheet, sheet.replace(/\.[^.]+$/, ''), title ?? sheet].some((name) =>
      wanted.has(name.toLowerCase()),
    );
  const candidates = choice.candidates.filter(({ sheet, deck }) => isWanted(sheet, deck.title));
  const known = choice.sheets ?? [...progress.sheets.keys()];
  const sheets = new Set([
    ...candidates.map(({ sheet }) => sheet),
    ...known.filter((sheet) => isWanted(sheet)),
  ]);
  if (sheets.size === 0) {
    throw new UserError('bad-option', {
      option: '--deck',
      value: names.join(', '),
      expected: known.slice(0, SHOWN_NAMES).join(', '),
    });
  }
  return { ...choice, candidates, sheets: [...sheets] };
}
