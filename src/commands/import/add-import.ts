import { Option, type Command } from 'commander';
import { listReadable } from '../../deck/formats/registry.ts';
import type { ImportOptions } from '../import.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva import`. */
export function addImport(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('import')
    .helpGroup(text('group.sheets'))
    .description(text('import'))
    .argument('<files...>', text('import.files'))
    .option('-o, --output <file>', text('output'))
    .addOption(new Option('--format <format>', text('import.format')).choices(listReadable()))
    .option('--force', text('force'))
    .action(async (files: string[], options: ImportOptions) => {
      const { runImport } = await import('../import.ts');
      finish(await runImport(files, { ...globals(), ...options }, world));
    });
}
