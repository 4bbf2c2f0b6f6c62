import { Option, type Command } from 'commander';
import { examOption, retentionOption } from '../options.ts';
import type { StatsOptions } from '../stats.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva stats`. */
export function addStats(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('stats')
    .helpGroup(text('group.study'))
    .description(text('stats'))
    .argument('[sheets...]', text('stats.sheets'))
    .addOption(
      new Option('--deck <deck>', text('stats.deck'))
        .argParser((name: string, before: readonly string[]) => [...before, name])
        .default([]),
    )
    .option('--since <when>', text('stats.since'))
    .addOption(examOption())
    .addOption(retentionOption())
    .addOption(new Option('--html <file>', text('stats.html')))
    .addOption(new Option('--json', text('stats.json')).conflicts('html'))
    .action(async (sheets: string[], options: StatsOptions) => {
      const { runStats } = await import('../stats.ts');
      finish(await runStats(sheets, { ...globals(), ...options }, world));
    });
}
