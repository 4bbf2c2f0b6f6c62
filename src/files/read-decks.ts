import { extname } from 'node:path';
import type { Deck } from '../deck/deck.ts';
import type { Problem } from '../deck/problem.ts';
import { UserError } from '../user-error.ts';
import type { DeckCache } from './deck-cache.ts';
import { findSheets, type SheetFile } from './find-sheets.ts';
import { readText } from './read-text.ts';

/** The decks behind some paths, and the sheets in folders that had to be left out. */
export interface DecksRead {
  readonly decks: readonly Deck[];
  /** Sheets found in a folder that are broken or no text: passed over, so that one does not block the rest. */
  readonly skipped: readonly SkippedSheet[];
}

export type SkippedSheet =
  | { readonly source: string; readonly kind: 'broken'; readonly problems: readonly Problem[] }
  | { readonly source: string; readonly kind: 'unreadable'; readonly error: UserError };

/** A sheet that the user named has errors in it; the problems say where. */
export class BrokenSheetError extends UserError {
  readonly source: string;
  readonly problems: readonly Problem[];

  constructor(source: string, problems: readonly Problem[]) {
    super('broken-sheet', { path: source, count: problems.length });
    this.source = source;
    this.problems = problems;
  }
}

/**
 * Reads every sheet behind the paths.
 * @param paths files and folders, relative to `cwd` or absolute
 * @param cache where decks are looked for before their sheets are read, and kept
 * @returns the decks that have questions, in the order of the paths
 * @throws UserError as findSheets and readText do, for files that were named; `no-questions` when
 *   a named sheet, or all sheets together, hold none
 * @throws BrokenSheetError when a named sheet has errors
 */
export async function readDecks(
  paths: readonly string[],
  cwd: string,
  cache: DeckCache | null = null,
): Promise<DecksRead> {
  const decks: Deck[] = [];
  const skipped: SkippedSheet[] = [];
  for (const file of await findSheets(paths, cwd)) {
    const read = await readFileDecks(file, cache);
    if (Array.isArray(read)) decks.push(...read.filter(({ questions }) => questions.length > 0));
    else skipped.push(read);
  }
  if (decks.length === 0 && skipped.length === 0) {
    throw new UserError('no-questions', { path: paths.join(', ') });
  }
  return { decks, skipped };
}

async function readFileDecks(
  file: SheetFile,
  cache: DeckCache | null,
): Promise<Deck[] | SkippedSheet> {
  const { name, named } = file;
  try {
    const decks = await parseDecks(await readText(file.path, name), file, cache);
    const errors = decks.flatMap(({ problems }) => problems).filter(isError);
    if (errors.length > 0) {
      if (named) throw new BrokenSheetError(name, errors);
      return { source: name, kind: 'broken', problems: errors };
    }
    if (named && decks.every(({ questions }) => questions.length === 0)) {
      throw new UserError('no-questions', { path: name });
    }
    return decks;
  } catch (error) {
    if (named || !(error instanceof UserError)) throw error;
    return { source: name, kind: 'unreadable', error };
  }
}

/**
 * Reads the text of a sheet, or of decks exported as JSON.
 * @throws UserError `unsupported-json`
 */
export async function parseDecks(
  text: string,
  { path, name }: SheetFile,
  cache: DeckCache | null = null,
): Promise<Deck[]> {
  if (extname(path).toLowerCase() !== '.json') return [await parseSheet(text, path, name, cache)];
  const { parseDeckJson } = await import('../deck/formats/json.ts');
  return [...parseDeckJson(text, name)];
}

async function parseSheet(
  text: string,
  path: string,
  name: string,
  cache: DeckCache | null,
): Promise<Deck> {
  const known = (await cache?.find(path, text, name)) ?? null;
  if (known !== null) return known;
  const { readSheet } = await import('../deck/read-sheet.ts');
  const deck = await readSheet(text, name);
  // nobody waits for it
  void cache?.keep(path, text, deck);
  return deck;
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error' && problem.code !== 'no-questions';
}
