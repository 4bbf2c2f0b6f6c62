import { Option, type Command } from 'commander';
import { listWritable } from '../../deck/formats/registry.ts';
import type { ExportOptions } from '../export.ts';
import { tagOption } from '../options.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva export`. */
export function addExport(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('export')
    .helpGroup(text('group.sheets'))
    .description(text('export'))
    .argument('[sheets...]', text('sheets'))
    .option('-o, --output <file>', text('output'))
    .addOption(new Option('--format <format>', text('export.format')).choices(listWritable()))
    .option('--force', text('export.force'))
    .addOption(tagOption())
    .action(async (sheets: string[], options: ExportOptions) => {
      const { runExport } = await import('../export.ts');
      finish(await runExport(sheets, { ...globals(), ...options }, world));
    });
}
