import { Option, type Command } from 'commander';
import type { AcceptOptions } from '../accept.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva accept`. */
export function addAccept(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('accept')
    .helpGroup(text('group.sheets'))
    .description(text('accept'))
    .argument('[sheets...]', text('accept.sheets'))
    .addOption(new Option('--write', text('accept.write')).conflicts(['forget', 'json']))
    .addOption(new Option('--forget <wording>', text('accept.forget')).conflicts('json'))
    .option('--json', text('json'))
    .action(async (sheets: string[], options: AcceptOptions) => {
      const { runAccept } = await import('../accept.ts');
      finish(await runAccept(sheets, { ...globals(), ...options }, world));
    });
}
