import { Option, type Command } from 'commander';
import type { DueOptions } from '../due.ts';
import { examOption, retentionOption, SHEETS, tagOption } from '../options.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva due`. */
export function addDue(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('due')
    .description('tell how much is due; exit code 0 when something is, 1 when nothing is')
    .argument('[sheets...]', SHEETS)
    .addOption(tagOption())
    .addOption(examOption())
    .addOption(retentionOption())
    .option('--short', 'a few words for a shell prompt; nothing when nothing is due')
    .addOption(new Option('--json', 'as JSON').conflicts('short'))
    .action(async (sheets: string[], options: DueOptions) => {
      const { runDue } = await import('../due.ts');
      finish(await runDue(sheets, { ...globals(), ...options }, world));
    });
}
