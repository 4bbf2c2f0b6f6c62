import type { Deck } from '../../deck/deck.ts';
import type { Candidate } from '../../scheduling/candidates.ts';
import { findProgress, type Progress } from '../../scheduling/progress.ts';
import { assumeRelinks } from '../../scheduling/relink.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { openDecks } from '../open-decks.ts';
import { findCandidates, type StudyOptions } from '../study-options.ts';
import { readLearnedSheets } from './learned-sheets.ts';
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
  const isNamed = paths.length > 0;
  const { groups, complete } = isNamed
    ? await openNamedDecks(paths, view, world)
    : await openLearnedDecks(known.progress, view, world);
  const decks = groups.flat();
  const found = findCandidates(decks, options);
  const progress = assumeRelinks(found, known.progress, known.refused);
  const candidates = isNamed ? found : addRemembered(found, groups, progress, options);
  const sheets = isNamed ? [...new Set(found.map(({ sheet }) => sheet))] : null;
  const choice = { candidates, sheets, decks, complete, progress };
  return options.deck.length === 0 ? choice : keepDecks(choice, options.deck, progress);
}

/** Decks that are learned together: those of one name. */
interface DeckGroups {
  readonly groups: readonly (readonly Deck[])[];
  readonly complete: boolean;
}

async function openNamedDecks(
  paths: readonly string[],
  view: View,
  world: World,
): Promise<DeckGroups> {
  const { decks, complete } = await openDecks(paths, [], view, world);
  return { groups: [decks], complete };
}

/** The default sheets, and those of former sessions that are found from here. */
async function openLearnedDecks(
  { named }: Progress,
  view: View,
  world: World,
): Promise<DeckGroups> {
  const { decks, complete } = await openDefaultDecks(view, world);
  return { groups: [decks, ...(await readLearnedSheets(named, decks, world))], complete };
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

/** Sheets are the learner's own when something of them was answered. */
function addRemembered(
  found: readonly Candidate[],
  groups: DeckGroups['groups'],
  progress: Progress,
  { exam }: StudyOptions,
): readonly Candidate[] {
  const met = found.filter(({ key }) => findProgress(progress, key) !== null);
  const begun = met.flatMap(({ key }) => findProgress(progress, key) ?? []);
  const metDecks = new Set(met.map(({ deck }) => deck));
  const ownDecks = new Set(
    groups.filter((decks) => decks.some((deck) => metDecks.has(deck))).flat(),
  );
  const own = found.filter(({ deck }) => ownDecks.has(deck));
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
