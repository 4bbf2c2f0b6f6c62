import { Argument, type Command } from 'commander';
import type { Shell } from '../../files/completion-script.ts';
import { text } from '../text.ts';
import type { Wiring } from '../wiring.ts';

/** Adds `viva completion`. */
export function addCompletion(program: Command, { world, finish }: Wiring): void {
  program
    .command('completion')
    .helpGroup(text('group.more'))
    .description(text('completion'))
    .addArgument(new Argument('<shell>', text('completion.shell')).choices(['bash', 'zsh', 'fish']))
    .action(async (shell: Shell) => {
      const { runCompletion } = await import('../completion.ts');
      finish(await runCompletion(shell, world));
    });
}
