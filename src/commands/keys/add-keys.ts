import type { Command } from 'commander';
import type { KeysOptions } from '../keys.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva keys`. */
export function addKeys(program: Command, { world, globals, finish }: Wiring): void {
  program
    .command('keys')
    .description('show what answers are checked by: key points, the author’s or derived')
    .argument('<sheet>', 'the sheet')
    .argument('[question]', 'only this question: its number, id or prompt')
    .option('--write', 'put derived key points into the sheet, for editing')
    .option('--json', 'as JSON')
    .action(async (sheet: string, question: string | undefined, options: KeysOptions) => {
      const { runKeys } = await import('../keys.ts');
      finish(await runKeys(sheet, question, { ...globals(), ...options }, world));
    });
}
