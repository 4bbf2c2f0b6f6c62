import { extname } from 'node:path';
import type { Strictness, Verdict } from '../deck/deck.ts';
import { openFile } from '../files/open-file.ts';
import { readDecks } from '../files/read-decks.ts';
import { readRows, type RowFormat } from '../files/read-rows.ts';
import type { RowRead } from '../files/row-read.ts';
import type { Grade } from '../grading/grade.ts';
import type { RowProblem } from '../row-problem.ts';
import { renderRowProblem } from '../terminal/problem-view.ts';
import { VerdictCounter } from '../terminal/verdict-tally.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { QuestionFinder } from './find-question.ts';
import { RowGrader } from './grade/grade-row.ts';
import { parseRow } from './grade/parse-row.ts';
import { renderRowJson } from './grade/row-json.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { writeOut } from './write-out.ts';

export interface GradeOptions extends GlobalOptions {
  readonly sheet?: string;
  /** Told by the file's name when absent. */
  readonly format?: RowFormat;
  readonly strictness?: Strictness;
  /** A summary instead of the lines. */
  readonly table?: boolean;
}

/**
 * Grades rows of answers while they come in: one line of JSON for each, in order, or a summary of all.
 * @param path the file of rows; the standard input when absent or `-`
 * @returns 0; 1 when a row could not be graded
 * @throws UserError for a sheet or a file that cannot be read, and `no-rows` when there is neither file nor pipe
 */
export async function runGrade(
  path: string | undefined,
  options: GradeOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world, world.errors);
  const rows = openRows(path, options, world);
  const grader = await openGrader(options, world);
  const counter = new VerdictCounter();
  for await (const row of rows) {
    const outcome = gradeRead(row, grader);
    if ('problem' in outcome) {
      counter.addBad();
      const text = renderRowProblem(path ?? '-', outcome.problem, view);
      await writeOut(world.errors, `${text}\n`);
      continue;
    }
    const { id, grade, label, warning } = outcome;
    if (warning !== null) {
      const text = renderRowProblem(path ?? '-', warning, view, 'warning');
      await writeOut(world.errors, `${text}\n`);
    }
    counter.add(grade.verdict, grade.sure, label);
    if (!options.table) await writeOut(world.output, renderRowJson(id, grade));
  }
  if (options.table) {
    const { renderVerdictTable } = await import('../terminal/verdict-table.ts');
    world.output.write(`${renderVerdictTable(counter, await openView(options, world))}\n`);
  }
  return counter.bad === 0 ? 0 : 1;
}

function openRows(
  path: string | undefined,
  { format }: GradeOptions,
  world: World,
): AsyncIterable<RowRead> {
  if (path === undefined || path === '-') {
    if (path === undefined && world.input.isTTY) throw new UserError('no-rows');
    return readRows(world.input, format ?? 'jsonl');
  }
  return readRows(openFile(path, world.cwd), format ?? guessFormat(path));
}

function guessFormat(path: string): RowFormat {
  const extension = extname(path).toLowerCase();
  if (extension === '.csv') return 'csv';
  return extension === '.tsv' ? 'tsv' : 'jsonl';
}

async function openGrader({ sheet, strictness }: GradeOptions, world: World): Promise<RowGrader> {
  if (sheet === undefined) {
    return new RowGrader({ finder: null, strictness: strictness ?? 'normal' });
  }
  const { decks } = await readDecks([sheet], world.cwd);
  const finder = new QuestionFinder(decks.flatMap(({ questions }) => questions));
  return new RowGrader({ finder, strictness: strictness ?? decks[0]?.strictness ?? 'normal' });
}

type Outcome =
  | { readonly problem: RowProblem }
  | {
      readonly id: unknown;
      readonly grade: Grade;
      readonly label: Verdict | null;
      readonly warning: RowProblem | null;
    };

function gradeRead(read: RowRead, grader: RowGrader): Outcome {
  if (read.kind === 'bad') return { problem: read.problem };
  const row = parseRow(read.fields, read.line);
  if ('code' in row) return { problem: row };
  const grade = grader.grade(row, read.line);
  const { id, label, warning } = row;
  return 'code' in grade ? { problem: grade } : { id, grade, label, warning };
}
