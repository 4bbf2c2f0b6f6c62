import type { Command } from 'commander';
import type { ListOptions } from '../list.ts';
import { tagOption } from '../options.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva list`. */
export function addList(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('list')
    .helpGroup(text('group.sheets'))
    .description(text('list'))
    .argument('[sheets...]', text('sheets'))
    .addOption(tagOption())
    .option('--long', text('list.long'))
    .option('--by-section', text('list.by-section'))
    .option('--json', text('json'))
    .action(async (sheets: string[], options: ListOptions) => {
      const { runList } = await import('../list.ts');
      finish(await runList(sheets, { ...globals(), ...options }, world));
    });
}
