import type { Command } from 'commander';
import type { ListOptions } from '../list.ts';
import { SHEETS, tagOption } from '../options.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva list`. */
export function addList(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('list')
    .description('show the questions: number, kind, tags, key points, place')
    .argument('[sheets...]', SHEETS)
    .addOption(tagOption())
    .option('--long', 'with the answers')
    .option('--by-section', 'under the sections they stand in')
    .option('--json', 'as JSON')
    .action(async (sheets: string[], options: ListOptions) => {
      const { runList } = await import('../list.ts');
      finish(await runList(sheets, { ...globals(), ...options }, world));
    });
}
