import { describeHome } from '../../files/history/describe-home.ts';
import { locateHistory } from '../../files/history/locate.ts';
import { renderHome } from '../../terminal/history/home-view.ts';
import { renderJson } from '../../terminal/render-json.ts';
import type { World } from '../../world.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { reportDamage } from './report-damage.ts';

export interface HistoryPathOptions extends GlobalOptions {
  /** With the files, their events, and what is damaged in them. */
  readonly long?: boolean;
  readonly json?: boolean;
}

/** Version of the shape of `viva history path --json`. */
const VERSION = 1;

/**
 * Tells where the history lives: the folder alone, fit for scripts, or all there is of it.
 * @returns 0
 * @throws UserError when all is wanted and the history cannot be read
 */
export async function runHistoryPath(options: HistoryPathOptions, world: World): Promise<number> {
  const home = locateHistory(world);
  if (!options.long && !options.json) {
    world.output.write(`${home.folder}\n`);
    return 0;
  }
  const { device, files, problems } = describeHome(home);
  if (options.json) {
    const { folder, snapshotFile, deviceFile } = home;
    const damaged = { count: problems.count, first: problems.first };
    const document = { folder, device, deviceFile, snapshotFile, files, damaged };
    world.output.write(renderJson({ format: 'viva-history-path', version: VERSION, ...document }));
    return 0;
  }
  const view = await openView(options, world);
  const rows = files.map(({ path, events, isOwn }) => ({ path, events, isOwn }));
  world.output.write(`${renderHome({ ...home, device, files: rows }, view)}\n`);
  reportDamage(problems.first, await openView(options, world, world.errors), world);
  return 0;
}
