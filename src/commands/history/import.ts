import { importEvents } from '../../files/history/import-events.ts';
import { locateHistory } from '../../files/history/locate.ts';
import { openFile } from '../../files/open-file.ts';
import { renderDamage } from '../../terminal/history/damage-view.ts';
import type { World } from '../../world.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { say } from '../say.ts';

/**
 * Adds to the history what other files of events hold beyond it.
 * @param files as the user named them; `-` is the standard input
 * @returns 0; 1 when lines had to be left out
 * @throws UserError for files that cannot be read, a newer version, a history that cannot be written; nothing is
 *   added then
 */
export async function runHistoryImport(
  files: readonly string[],
  options: GlobalOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const errorView = await openView(options, world, world.errors);
  const sources = files.map((name) => ({
    name,
    chunks: name === '-' ? (world.input as AsyncIterable<Uint8Array>) : openFile(name, world.cwd),
  }));
  const count = await importEvents(locateHistory(world), sources, (problem) => {
    world.errors.write(`${renderDamage(problem, errorView)}\n`);
  });
  say(world.output, view.messages.history.imported(count), view);
  return count.bad === 0 ? 0 : 1;
}
