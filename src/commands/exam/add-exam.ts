import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ExamOptions } from '../exam.ts';
import { parseCount, parseSeed, SHEETS, strictnessOption, tagOption } from '../options.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';
import { parsePass, parseTime } from './parse-terms.ts';

/** Share of the marks that passes unless the user says otherwise. */
const USUAL_PASS = 0.6;

/** Adds `viva exam`. */
export function addExam(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('exam')
    .helpGroup(text('group.study'))
    .description(text('exam.command'))
    .argument('[sheets...]', SHEETS)
    .option('-n, --count <number>', text('exam.count'), parseCount)
    .option('--time <time>', text('exam.time'), readTime)
    .addOption(passOption())
    .addOption(outputOption())
    .option('--seed <number>', text('exam.seed'), parseSeed)
    .addOption(tagOption())
    .addOption(strictnessOption())
    .optionsGroup(text('group.history'))
    .addOption(new Option('--resume', text('exam.resume')).conflicts(['fresh', 'history']))
    .option('--fresh', text('exam.fresh'))
    .option('--no-history', text('quiz.no-history'))
    .action(async (sheets: string[], options: ExamOptions) => {
      const { holdExam } = await import('../exam.ts');
      finish(await holdExam(sheets, { ...globals(), ...options }, world));
    });
}

function passOption(): Option {
  return new Option('--pass <percent>', text('exam.pass')).argParser(readPass).default(USUAL_PASS);
}

function outputOption(): Option {
  return new Option('-o, --output <file>', text('exam.output'))
    .argParser((name: string, before: readonly string[]) => [...before, name])
    .default([]);
}

function readTime(typed: string): number {
  const time = parseTime(typed);
  if (time === null) throw new InvalidArgumentError(text('exam.takes.time'));
  return time;
}

function readPass(typed: string): number {
  const share = parsePass(typed);
  if (share === null) throw new InvalidArgumentError(text('exam.takes.pass'));
  return share;
}
