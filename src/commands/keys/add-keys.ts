import type { Command } from 'commander';
import type { KeysOptions } from '../keys.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva keys`. */
export function addKeys(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('keys')
    .helpGroup(text('group.sheets'))
    .description(text('keys'))
    .argument('<sheet>', text('keys.sheet'))
    .argument('[question]', text('keys.question'))
    .option('--write', text('keys.write'))
    .option('--json', text('json'))
    .action(async (sheet: string, question: string | undefined, options: KeysOptions) => {
      const { runKeys } = await import('../keys.ts');
      finish(await runKeys(sheet, question, { ...globals(), ...options }, world));
    });
}
