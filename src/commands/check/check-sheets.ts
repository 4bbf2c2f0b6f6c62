import { splitLines } from '../../deck/blocks/lines.ts';
import type { Deck } from '../../deck/deck.ts';
import { findSheets, type SheetFile } from '../../files/find-sheets.ts';
import { loadFile } from '../../files/read-decks.ts';
import type { CheckedSheet } from '../../terminal/check/checked.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';
import { UserError } from '../../user-error.ts';
import { checkExamples } from './check-examples.ts';
import { checkFrontMatter } from './check-front-matter.ts';
import { checkImages } from './check-images.ts';
import { checkKeyPoints } from './check-key-points.ts';
import { checkNumbering } from './check-numbering.ts';
import { checkQuestions } from './check-questions.ts';

/**
 * Checks every sheet behind the paths: what reading finds wrong, and then all that takes grading or files to see.
 * @param paths files and folders, relative to `cwd` or absolute
 * @returns sheet by sheet; one of a folder that cannot be read has that as its only problem
 * @throws UserError as findSheets does, and for a named file that cannot be read
 */
export async function checkSheets(
  paths: readonly string[],
  cwd: string,
): Promise<readonly CheckedSheet[]> {
  const sheets: CheckedSheet[] = [];
  for (const file of await findSheets(paths, cwd)) sheets.push(await checkFile(file));
  return sheets;
}

async function checkFile(file: SheetFile): Promise<CheckedSheet> {
  try {
    // the lines of an export are not those of the sheet it was made from
    const { decks, text } = await loadFile(file);
    const isSheet = text !== null;
    const lines = isSheet ? splitLines(text) : [];
    const diagnostics: Diagnostic[] = [];
    for (const deck of decks) {
      const found = [...checkDeck(deck, lines), ...(await checkImages(deck, lines, file.path))];
      for (const diagnostic of sortByPlace(found)) diagnostics.push(diagnostic);
    }
    const questions = decks.flatMap((deck) => deck.questions);
    return {
      source: file.name,
      lines,
      account: isSheet ? (decks[0]?.account ?? []) : [],
      diagnostics,
      questions: questions.length,
      examples: questions.reduce((sum, { examples }) => sum + examples.length, 0),
    };
  } catch (error) {
    if (!file.named && error instanceof UserError) return tellUnreadable(file, error);
    throw error;
  }
}

function checkDeck(deck: Deck, lines: readonly string[]): readonly Diagnostic[] {
  const { source } = deck;
  return [
    ...deck.problems.map((problem) => ({ source, endColumn: null, ...problem })),
    ...checkFrontMatter(deck, lines),
    ...checkNumbering(deck, lines),
    ...checkQuestions(deck, lines),
    ...checkKeyPoints(deck, lines),
    ...checkExamples(deck, lines),
  ];
}

function tellUnreadable({ name }: SheetFile, error: UserError): CheckedSheet {
  const diagnostic: Diagnostic = {
    source: name,
    line: 1,
    column: 1,
    endColumn: null,
    code: 'unreadable-sheet',
    severity: 'error',
    args: { path: name, reason: error.code },
  };
  const nothing = { lines: [], account: [], questions: 0, examples: 0 };
  return { source: name, diagnostics: [diagnostic], ...nothing };
}

function sortByPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (left, right) => left.line - right.line || left.column - right.column,
  );
}
