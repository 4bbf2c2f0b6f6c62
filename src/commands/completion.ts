import { readCompletionScript, type Shell } from '../files/completion-script.ts';
import type { World } from '../world.ts';

/**
 * Prints the script that lets a shell complete viva's commands, options, sheets, tags and questions.
 * @returns 0
 */
export async function runCompletion(shell: Shell, world: World): Promise<number> {
  world.output.write(await readCompletionScript(shell));
  return 0;
}
