import { Option, type Command } from 'commander';
import { examOption, retentionOption } from '../options.ts';
import type { StatsOptions } from '../stats.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva stats`. */
export function addStats(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('stats')
    .description('pictures of how it is coming along; tables where there is no terminal')
    .argument('[sheets...]', 'only these files or folders; without any: all that was ever answered')
    .addOption(
      new Option('--deck <name>', 'only this deck: its title or file name (again for more)')
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([], 'all decks'),
    )
    .option('--since <when>', 'only answers since a day (YYYY-MM-DD) or of the last days (30d, 4w)')
    .addOption(examOption())
    .addOption(retentionOption())
    .addOption(new Option('--html <file>', 'write a page with the pictures; - is the screen'))
    .addOption(new Option('--json', 'as JSON (docs/stats.md)').conflicts('html'))
    .action(async (sheets: string[], options: StatsOptions) => {
      const { runStats } = await import('../stats.ts');
      finish(await runStats(sheets, { ...globals(), ...options }, world));
    });
}
