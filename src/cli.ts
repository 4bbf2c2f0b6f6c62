import { Option, type Command } from 'commander';
import { addAccept } from './commands/accept/add-accept.ts';
import { addCheck } from './commands/check/add-check.ts';
import { addCompletion } from './commands/completion/add-completion.ts';
import { addDue } from './commands/due/add-due.ts';
import { addExam } from './commands/exam/add-exam.ts';
import { addExport } from './commands/export/add-export.ts';
import { addGrade } from './commands/grade/add-grade.ts';
import { addImport } from './commands/import/add-import.ts';
import { addHistory } from './commands/history/add-history.ts';
import { addKeys } from './commands/keys/add-keys.ts';
import { addList } from './commands/list/add-list.ts';
import type { GlobalOptions } from './commands/open-view.ts';
import { HelpWanted, VersionWanted, VivaCommand } from './commands/program/viva-command.ts';
import { addQuiz } from './commands/quiz/add-quiz.ts';
import { addStats } from './commands/stats/add-stats.ts';
import { text } from './commands/text.ts';
import { UserError } from './user-error.ts';
import { readVersion } from './version.ts';
import type { World } from './world.ts';

/** What adds each command, in the order of the help. */
const COMMANDS = [
  addQuiz,
  addExam,
  addDue,
  addStats,
  addList,
  addCheck,
  addKeys,
  addAccept,
  addGrade,
  addImport,
  addExport,
  addHistory,
  addCompletion,
];

/** What the scripts in completions/ ask with. What follows it are the words of another command line. */
const COMPLETE = '__complete';

/**
 * Parses the arguments and runs the command they name. A command's module is loaded only when it runs.
 * @returns the command's exit code
 * @throws UsageError for a command line that cannot be followed; whatever the command throws; see report-error
 */
export async function runCli(world: World): Promise<number> {
  let exitCode = 0;
  const program = buildProgram(world, (code) => {
    exitCode = code;
  });
  const [first, ...rest] = world.args;
  if (first === COMPLETE) {
    const { runComplete } = await import('./commands/complete.ts');
    return runComplete(program, rest, world);
  }
  program.on('option:version', () => {
    throw new VersionWanted();
  });
  try {
    await program.parseAsync([...world.args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof HelpWanted) {
      const { showHelp } = await import('./commands/help/show-help.ts');
      await showHelp(error.command, program.opts<GlobalOptions>(), world);
      return 0;
    }
    if (error instanceof VersionWanted) {
      world.output.write(`${readVersion()}\n`);
      return 0;
    }
    throw error instanceof UserError ? await explain(error, program) : error;
  }
}

/**
 * @param finish takes the exit code of the command that runs
 * @returns the program with all its commands; none is loaded yet
 */
export function buildProgram(world: World, finish: (exitCode: number) => void): Command {
  const program = new VivaCommand('viva')
    .description(text('viva'))
    .option('-V, --version', text('viva.version'))
    .option('--no-color', text('viva.no-color'))
    .option('--plain', text('viva.plain'))
    .addOption(new Option('--ui <language>', text('viva.ui')).choices(['en', 'ru']));
  const globals = (): GlobalOptions => program.opts<GlobalOptions>();
  for (const add of COMMANDS) add(program, { world, globals, finish });
  return program;
}

/** A file that is not there may have been meant for a command. */
async function explain(error: UserError, program: Command): Promise<Error> {
  const { findMistakenCommand } = await import('./commands/program/mistaken-command.ts');
  return findMistakenCommand(error, program) ?? error;
}
