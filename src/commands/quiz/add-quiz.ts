import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  examOption,
  parseCount,
  retentionOption,
  SHEETS,
  strictnessOption,
  tagOption,
} from '../options.ts';
import type { QuizOptions } from '../quiz.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva quiz`, the default command. */
export function addQuiz(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('quiz', { isDefault: true })
    .description('ask the questions and check the answers (the default command)')
    .argument('[sheets...]', SHEETS)
    .option('-n, --count <number>', 'ask at most so many questions', parseCount)
    .option('--shuffle', 'ask in a random order')
    .option('--seed <number>', 'shuffle the same way every time', parseSeed)
    .addOption(tagOption())
    .addOption(strictnessOption())
    .optionsGroup('Which questions:')
    .addOption(new Option('--due', 'only what is due').conflicts(['all', 'weak', 'new', 'history']))
    .addOption(
      new Option('--new <number>', 'at most so many new ones after what is due')
        .argParser(parseNew)
        .conflicts(['all', 'weak', 'history']),
    )
    .addOption(new Option('--all', 'everything, in the order of the sheets').conflicts('weak'))
    .addOption(
      new Option('--weak', 'questions whose points are missed again and again').conflicts(
        'history',
      ),
    )
    .addOption(examOption())
    .addOption(retentionOption())
    .optionsGroup('History:')
    .addOption(
      new Option('--resume', 'go on with the session that was broken off here').conflicts([
        'fresh',
        'history',
      ]),
    )
    .option('--fresh', 'start anew, whatever was broken off')
    .option('--no-history', 'neither read nor write what is remembered')
    .optionsGroup('Options:')
    .option('--json', 'print the results as JSON')
    .action(async (sheets: string[], options: QuizOptions) => {
      const { runQuiz } = await import('../quiz.ts');
      finish(await runQuiz(sheets, { ...globals(), ...options }, world));
    });
}

function parseNew(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 0.');
  return Number(text);
}

function parseSeed(text: string): number {
  const seed = Number(text);
  if (!/^\d{1,10}$/.test(text) || seed >= 2 ** 32) {
    throw new InvalidArgumentError('It takes a whole number from 0 to 4294967295.');
  }
  return seed;
}
