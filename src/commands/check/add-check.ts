import { Option, type Command } from 'commander';
import type { CheckOptions } from '../check.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva check`. */
export function addCheck(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('check')
    .helpGroup(text('group.sheets'))
    .description(text('check'))
    .argument('[sheets...]', text('sheets'))
    .option('--strict', text('check.strict'))
    .addOption(
      new Option('--format <format>', text('check.format')).choices([
        'text',
        'json',
        'github',
        'sarif',
      ]),
    )
    .addOption(new Option('--json', text('check.json')).conflicts('format'))
    .option('--account', text('check.account'))
    .action(async (sheets: string[], options: CheckOptions) => {
      const { runCheck } = await import('../check.ts');
      finish(await runCheck(sheets, { ...globals(), ...options }, world));
    });
}
