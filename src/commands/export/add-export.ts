import type { Command } from 'commander';
import type { ExportOptions } from '../export.ts';
import { SHEETS, tagOption } from '../options.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva export`. */
export function addExport(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('export')
    .description('write the deck as JSON (docs/deck.schema.json)')
    .argument('[sheets...]', SHEETS)
    .option('-o, --output <file>', 'write to a file instead of the screen')
    .addOption(tagOption())
    .action(async (sheets: string[], options: ExportOptions) => {
      const { runExport } = await import('../export.ts');
      finish(await runExport(sheets, { ...globals(), ...options }, world));
    });
}
