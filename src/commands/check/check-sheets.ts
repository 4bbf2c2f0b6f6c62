import { splitLines } from '../../deck/blocks/lines.ts';
import { findSheets, type SheetFile } from '../../files/find-sheets.ts';
import { parseDecks } from '../../files/read-decks.ts';
import { readText } from '../../files/read-text.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';
import { UserError } from '../../user-error.ts';
import { checkExamples } from './check-examples.ts';

/** What checking some sheets came to. */
export interface CheckResult {
  /** Sheet by sheet, in the order of their lines. */
  readonly diagnostics: readonly Diagnostic[];
  /** Sheets of a folder that could not be read at all. */
  readonly unreadable: readonly UserError[];
  readonly sheets: number;
  readonly questions: number;
  readonly examples: number;
}

/**
 * Checks every sheet behind the paths: what reading finds wrong, then the examples.
 * @param paths files and folders, relative to `cwd` or absolute
 * @throws UserError as findSheets does, and for a named file that cannot be read
 */
export async function checkSheets(paths: readonly string[], cwd: string): Promise<CheckResult> {
  const files = await findSheets(paths, cwd);
  const diagnostics: Diagnostic[] = [];
  const unreadable: UserError[] = [];
  let questions = 0;
  let examples = 0;
  for (const file of files) {
    const checked = await checkFile(file);
    if (checked instanceof UserError) {
      unreadable.push(checked);
      continue;
    }
    // an array is spread into arguments, of which there cannot be too many
    for (const diagnostic of checked.diagnostics) diagnostics.push(diagnostic);
    questions += checked.questions;
    examples += checked.examples;
  }
  return { diagnostics, unreadable, sheets: files.length, questions, examples };
}

type FileChecked = Pick<CheckResult, 'diagnostics' | 'questions' | 'examples'>;

async function checkFile(file: SheetFile): Promise<FileChecked | UserError> {
  try {
    const text = await readText(file.path, file.name);
    const decks = await parseDecks(text, file);
    const lines = splitLines(text);
    const questions = decks.flatMap((deck) => deck.questions);
    return {
      diagnostics: decks.flatMap((deck) =>
        sortByPlace([
          ...deck.problems.map((problem) => ({ source: deck.source, ...problem })),
          ...checkExamples(deck, lines),
        ]),
      ),
      questions: questions.length,
      examples: questions.reduce((sum, question) => sum + question.examples.length, 0),
    };
  } catch (error) {
    if (!file.named && error instanceof UserError) return error;
    throw error;
  }
}

function sortByPlace(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (left, right) => left.line - right.line || left.column - right.column,
  );
}
