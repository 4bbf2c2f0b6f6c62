import { Option, type Command } from 'commander';
import type { CheckOptions } from '../check.ts';
import { SHEETS } from '../options.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva check`. */
export function addCheck(program: Command, { world, globals, finish }: Wiring): void {
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
    .action(async (sheets: string[], options: CheckOptions) => {
      const { runCheck } = await import('../check.ts');
      finish(await runCheck(sheets, { ...globals(), ...options }, world));
    });
}
