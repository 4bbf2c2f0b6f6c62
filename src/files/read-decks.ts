import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Deck } from '../deck/deck.ts';
import type { Problem } from '../deck/problem.ts';
import { isReport } from '../report-mark.ts';
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
    if ('kind' in read) skipped.push(read);
    else decks.push(...read.filter(({ questions }) => questions.length > 0));
  }
  if (decks.length === 0 && skipped.length === 0) {
    throw new UserError('no-questions', { path: paths.join(', ') });
  }
  return { decks, skipped };
}

async function readFileDecks(
  file: SheetFile,
  cache: DeckCache | null,
): Promise<readonly Deck[] | SkippedSheet> {
  const { name, named } = file;
  try {
    const { decks } = await loadFile(file, cache);
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

/** The decks of a file, and its text where it is a sheet. */
export interface FileRead {
  readonly decks: readonly Deck[];
  /** Null for a file of another format: its lines are not those of a sheet. */
  readonly text: string | null;
}

/**
 * Reads a sheet, or decks in any other format where the user named this very file.
 * @throws UserError `not-utf8` and the like, and as the reader of the format does
 */
export async function loadFile(file: SheetFile, cache: DeckCache | null = null): Promise<FileRead> {
  if (file.named && !SURELY_SHEETS.has(extname(file.path).toLowerCase())) {
    const decks = await loadOther(file);
    if (decks !== null) return { decks, text: null };
  }
  const text = await readText(file.path, file.name);
  if (!file.named && isReport(text)) return { decks: [], text };
  return { decks: [await parseSheet(text, file.path, file.name, cache)], text };
}

/** What is called so needs no closer look. */
const SURELY_SHEETS = new Set(['.md', '.markdown']);

/** @returns null for a sheet; a pipe can be read but once, so that its decks are returned in any case */
async function loadOther({ path, name }: SheetFile): Promise<readonly Deck[] | null> {
  const [{ openFile }, { openSource }] = await Promise.all([
    import('./open-file.ts'),
    import('./formats/open-source.ts'),
  ]);
  const source = await openSource(name, openFile(name, '', path), null);
  if (source.format === 'md' && (await isOrdinary(path))) {
    await source.close();
    return null;
  }
  const { readSourceDecks } = await import('./formats/read-source.ts');
  return readSourceDecks(source);
}

async function isOrdinary(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
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
