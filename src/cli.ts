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
import { UsageError } from './usage-error.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** What adds each command, in the order of the help. */
const COMMANDS = {
  quiz: addQuiz,
  exam: addExam,
  due: addDue,
  stats: addStats,
  list: addList,
  check: addCheck,
  keys: addKeys,
  accept: addAccept,
  grade: addGrade,
  import: addImport,
  export: addExport,
  history: addHistory,
  completion: addCompletion,
} as const;

type CommandName = keyof typeof COMMANDS;

/** What the scripts in completions/ ask with. What follows it are the words of another command line. */
const COMPLETE = '__complete';

/**
 * Parses the arguments and runs the command they name. A command's module is loaded only when it runs.
 * @param readVersion only asked where `--version` stands behind other words: main answers it as the first one
 * @returns the command's exit code
 * @throws UsageError for a command line that cannot be followed; whatever the command throws; see report-error
 */
export async function runCli(world: World, readVersion: () => string): Promise<number> {
  const [first, ...rest] = world.args;
  if (first === COMPLETE) {
    const { runComplete } = await import('./commands/complete.ts');
    return runComplete(
      buildProgram(world, () => undefined),
      rest,
      world,
    );
  }
  try {
    return await follow(world, chooseCommands(first));
  } catch (error) {
    if (error instanceof VersionWanted) {
      world.output.write(`${readVersion()}\n`);
      return 0;
    }
    if (!(error instanceof HelpWanted || error instanceof UsageError)) throw error;
  }
  try {
    // for the list of commands, and for what may have been meant, all of them are needed
    return await follow(world);
  } catch (error) {
    if (!(error instanceof HelpWanted)) throw error;
    const { showHelp } = await import('./commands/help/show-help.ts');
    await showHelp(error.command, world);
    return 0;
  }
}

/** Each command takes a moment to add, so that only the one that is named is; null where that is not plain. */
function chooseCommands(first: string | undefined): readonly CommandName[] | null {
  if (first === undefined) return ['quiz'];
  if (isCommandName(first)) return [first];
  return first.startsWith('-') || first === 'help' ? null : ['quiz'];
}

function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(COMMANDS, word);
}

async function follow(world: World, names?: readonly CommandName[] | null): Promise<number> {
  let exitCode = 0;
  const finish = (code: number): void => {
    exitCode = code;
  };
  const program = buildProgram(world, finish, names);
  program.on('option:version', () => {
    throw new VersionWanted();
  });
  try {
    await program.parseAsync([...world.args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof UserError) throw await explain(error, program, world);
    throw error;
  }
}

/**
 * @param finish takes the exit code of the command that runs
 * @param names of the commands to add; all where there are none
 * @returns the program with these commands; none is loaded yet
 */
export function buildProgram(
  world: World,
  finish: (exitCode: number) => void,
  names?: readonly CommandName[] | null,
): Command {
  const program = new VivaCommand('viva')
    .description(text('viva'))
    .option('-V, --version', text('viva.version'))
    .option('--no-color', text('viva.no-color'))
    .option('--plain', text('viva.plain'))
    .addOption(new Option('--ui <language>', text('viva.ui')).choices(['en', 'ru']));
  const globals = (): GlobalOptions => program.opts<GlobalOptions>();
  const wiring = { world, globals, finish };
  for (const name of names ?? Object.keys(COMMANDS)) {
    if (isCommandName(name)) COMMANDS[name](program, wiring);
  }
  return program;
}

/** A file that is not there may have been meant for a command, or for another file. */
async function explain(error: UserError, program: Command, world: World): Promise<Error> {
  const { findMistakenCommand } = await import('./commands/program/mistaken-command.ts');
  const whole = buildProgram(world, () => undefined);
  const mistaken = findMistakenCommand(error, program, whole);
  if (mistaken !== null) return mistaken;
  const { suggestPath } = await import('./commands/program/mistaken-path.ts');
  return suggestPath(error, world);
}
