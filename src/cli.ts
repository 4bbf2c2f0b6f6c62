import { Command, CommanderError, Option } from 'commander';
import { addCheck } from './commands/check/add-check.ts';
import { addDue } from './commands/due/add-due.ts';
import { addExport } from './commands/export/add-export.ts';
import { addGrade } from './commands/grade/add-grade.ts';
import { addHistory } from './commands/history/add-history.ts';
import { addKeys } from './commands/keys/add-keys.ts';
import { addList } from './commands/list/add-list.ts';
import type { GlobalOptions } from './commands/open-view.ts';
import { addQuiz } from './commands/quiz/add-quiz.ts';
import { addStats } from './commands/stats/add-stats.ts';
import type { World } from './world.ts';

/** What adds each command, in the order of the help. A command's own module is loaded only when it runs. */
const COMMANDS = [
  addQuiz,
  addDue,
  addList,
  addExport,
  addGrade,
  addKeys,
  addCheck,
  addStats,
  addHistory,
];

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
  for (const add of COMMANDS) add(program, { world, globals, finish });
  return program;
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
