import { Option, type Command } from 'commander';
import type { GradeOptions } from '../grade.ts';
import { strictnessOption } from '../options.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva grade`. */
export function addGrade(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('grade')
    .helpGroup(text('group.sheets'))
    .description(text('grade'))
    .argument('[rows]', text('grade.rows'))
    .option('-s, --sheet <sheet>', text('grade.sheet'))
    .option('--table', text('grade.table'))
    .addOption(
      new Option('--format <format>', text('grade.format')).choices(['jsonl', 'csv', 'tsv']),
    )
    .addOption(strictnessOption())
    .action(async (rows: string | undefined, options: GradeOptions) => {
      const { runGrade } = await import('../grade.ts');
      finish(await runGrade(rows, { ...globals(), ...options }, world));
    });
}
