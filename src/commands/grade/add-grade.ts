import { Option, type Command } from 'commander';
import type { GradeOptions } from '../grade.ts';
import { strictnessOption } from '../options.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva grade`. */
export function addGrade(program: Command, { world, globals, finish }: Wiring): void {
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
    .action(async (rows: string | undefined, options: GradeOptions) => {
      const { runGrade } = await import('../grade.ts');
      finish(await runGrade(rows, { ...globals(), ...options }, world));
    });
}
