import { Command, CommanderError, Option } from 'commander';
import { addHistory } from './commands/history/add-history.ts';
import {
  parseCount,
  SHEETS,
  strictnessOption,
  tagOption,
  type Action,
} from './commands/options.ts';
import { addDue, addQuiz } from './commands/quiz/add-quiz.ts';
import { addStats } from './commands/stats/add-stats.ts';
import type { World } from './world.ts';
import type { GlobalOptions } from './commands/open-view.ts';

/**
 * Parses the arguments and runs the command they name. A command's module is loaded only when it runs.
 * @returns the command's exit code; 2 for wrong use
 * @throws whatever the command throws; see report-error
 */
export async function runCli(world: World): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...world.args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function buildProgram(world: World, finish: (exitCode: number) => void): Command {
  const program = new Command('viva')
    .description('An oral exam in the terminal, on question sheets as people write them.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.output.write(text),
      writeErr: (text) => world.errors.write(text),
    })
    .option('-V, --version', 'print the version')
    .option('--no-color', 'no colours (NO_COLOR and FORCE_COLOR are followed too)')
    .addOption(new Option('--ui <language>', 'language of viva itself').choices(['en', 'ru']))
    .showHelpAfterError('(viva --help shows what there is)')
    .addHelpText('after', EXAMPLES);
  const globals = (): GlobalOptions => program.opts<GlobalOptions>();
  addQuiz(program, async (sheets, options) => {
    const { runQuiz } = await import('./commands/quiz.ts');
    finish(await runQuiz(sheets, { ...globals(), ...options }, world));
  });
  addDue(program, async (sheets, options) => {
    const { runDue } = await import('./commands/due.ts');
    finish(await runDue(sheets, { ...globals(), ...options }, world));
  });
  addList(program, async (sheets, options) => {
    const { runList } = await import('./commands/list.ts');
    finish(await runList(sheets, { ...globals(), ...options }, world));
  });
  addExport(program, async (sheets, options) => {
    const { runExport } = await import('./commands/export.ts');
    finish(await runExport(sheets, { ...globals(), ...options }, world));
  });
  addGrade(program, async (rows, options) => {
    const { runGrade } = await import('./commands/grade.ts');
    finish(await runGrade(rows, { ...globals(), ...options }, world));
  });
  addKeys(program, async (sheet, question, options) => {
    const { runKeys } = await import('./commands/keys.ts');
    finish(await runKeys(sheet, question, { ...globals(), ...options }, world));
  });
  addCheck(program, async (sheets, options) => {
    const { runCheck } = await import('./commands/check.ts');
    finish(await runCheck(sheets, { ...globals(), ...options }, world));
  });
  addStats(program, async (sheets, options) => {
    const { runStats } = await import('./commands/stats.ts');
    finish(await runStats(sheets, { ...globals(), ...options }, world));
  });
  addHistory(program, { world, globals, finish, parseCount });
  return program;
}

function addList(program: Command, action: Action<import('./commands/list.ts').ListOptions>): void {
  program
    .command('list')
    .description('show the questions: number, kind, tags, key points, place')
    .argument('[sheets...]', SHEETS)
    .addOption(tagOption())
    .option('--long', 'with the answers')
    .option('--by-section', 'under the sections they stand in')
    .option('--json', 'as JSON')
    .action(action);
}

function addExport(
  program: Command,
  action: Action<import('./commands/export.ts').ExportOptions>,
): void {
  program
    .command('export')
    .description('write the deck as JSON (docs/deck.schema.json)')
    .argument('[sheets...]', SHEETS)
    .option('-o, --output <file>', 'write to a file instead of the screen')
    .addOption(tagOption())
    .action(action);
}

type GradeOptions = import('./commands/grade.ts').GradeOptions;

function addGrade(
  program: Command,
  action: (rows: string | undefined, options: GradeOptions) => Promise<void>,
): void {
  program
    .command('grade')
    .description('check many answers: rows of JSON Lines or CSV in, a line of JSON for each out')
    .argument(
      '[rows]',
      'file of rows (.jsonl, .csv, .tsv); without any, or for -, the standard input',
    )
    .option('-s, --sheet <sheet>', 'the sheet whose questions the rows answer')
    .option('--table', 'print a summary instead; with labels in the rows, how well they agree')
    .addOption(
      new Option('--format <format>', 'what the rows are').choices(['jsonl', 'csv', 'tsv']),
    )
    .addOption(strictnessOption())
    .action(action);
}

type KeysOptions = import('./commands/keys.ts').KeysOptions;

function addKeys(
  program: Command,
  action: (sheet: string, question: string | undefined, options: KeysOptions) => Promise<void>,
): void {
  program
    .command('keys')
    .description('show what answers are checked by: key points, the author’s or derived')
    .argument('<sheet>', 'the sheet')
    .argument('[question]', 'only this question: its number, id or prompt')
    .option('--write', 'put derived key points into the sheet, for editing')
    .option('--json', 'as JSON')
    .action(action);
}

function addCheck(
  program: Command,
  action: Action<import('./commands/check.ts').CheckOptions>,
): void {
  program
    .command('check')
    .description('tell what is wrong with sheets, and run the examples in them')
    .argument('[sheets...]', SHEETS)
    .option('--strict', 'fail on warnings too')
    .addOption(
      new Option('--format <format>', 'how to tell it').choices([
        'text',
        'json',
        'github',
        'sarif',
      ]),
    )
    .addOption(new Option('--json', 'short for --format json').conflicts('format'))
    .option('--account', 'tell for every line of the sheets what it belongs to')
    .action(action);
}

const EXAMPLES = `
Examples:
  viva                          a quiz on ./questions or the deck that comes with viva
  viva notes.md exam.txt -n 10  ten questions of two sheets
  viva notes.md --all           all questions, due or not
  viva due notes.md             how much is due
  viva list notes.md --long     all questions with their answers
  viva export notes.md -o notes.json
  viva check notes.md           what is wrong with a sheet, and do its examples hold
  viva keys notes.md 3          what answers to question 3 are checked by
  viva stats                    how it is coming along, in pictures
  viva history show quicksort   what was answered to it, every time
  viva grade rows.csv -s notes.md --table`;
