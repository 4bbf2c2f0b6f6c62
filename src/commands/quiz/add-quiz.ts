import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  examOption,
  parseCount,
  parseSeed,
  retentionOption,
  strictnessOption,
  tagOption,
} from '../options.ts';
import type { QuizOptions } from '../quiz.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva quiz`, the default command. */
export function addQuiz(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('quiz', { isDefault: true })
    .helpGroup(text('group.study'))
    .description(text('quiz'))
    .argument('[sheets...]', text('sheets'))
    .option('-n, --count <number>', text('quiz.count'), parseCount)
    .option('--shuffle', text('quiz.shuffle'))
    .option('--no-shuffle', text('quiz.no-shuffle'))
    .option('--seed <number>', text('quiz.seed'), parseSeed)
    .addOption(tagOption())
    .addOption(strictnessOption())
    .optionsGroup(text('quiz.group.which'))
    .addOption(new Option('--due', text('quiz.due')).conflicts(['all', 'weak', 'new', 'history']))
    .addOption(
      new Option('--new <number>', text('quiz.new'))
        .argParser(parseNew)
        .conflicts(['all', 'weak', 'history']),
    )
    .addOption(new Option('--all', text('quiz.all')).conflicts('weak'))
    .addOption(new Option('--weak', text('quiz.weak')).conflicts('history'))
    .addOption(examOption())
    .addOption(retentionOption())
    .optionsGroup(text('group.history'))
    .addOption(new Option('--resume', text('quiz.resume')).conflicts(['fresh', 'history']))
    .option('--fresh', text('quiz.fresh'))
    .option('--no-history', text('quiz.no-history'))
    .optionsGroup(text('group.options'))
    .option('--json', text('quiz.json'))
    .action(async (sheets: string[], options: QuizOptions) => {
      const { runQuiz } = await import('../quiz.ts');
      finish(await runQuiz(sheets, { ...globals(), ...options }, world));
    });
}

function parseNew(typed: string): number {
  if (!/^\d{1,9}$/.test(typed)) throw new InvalidArgumentError(text('takes.from-zero'));
  return Number(typed);
}
