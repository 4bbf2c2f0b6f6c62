import { Option, type Command } from 'commander';
import type { DueOptions } from '../due.ts';
import { examOption, retentionOption, tagOption } from '../options.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva due`. */
export function addDue(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('due')
    .helpGroup(text('group.study'))
    .description(text('due'))
    .argument('[sheets...]', text('sheets'))
    .addOption(tagOption())
    .addOption(examOption())
    .addOption(retentionOption())
    .option('--short', text('due.short'))
    .addOption(new Option('--json', text('json')).conflicts('short'))
    .action(async (sheets: string[], options: DueOptions) => {
      const { runDue } = await import('../due.ts');
      finish(await runDue(sheets, { ...globals(), ...options }, world));
    });
}
