import { resolve } from 'node:path';
import { findExportRefusal } from '../../files/history/export-target.ts';
import type { HistoryHome } from '../../files/history/home.ts';
import { locateHistory } from '../../files/history/locate.ts';
import { orderHistory } from '../../files/history/ordered-lines.ts';
import { writeText } from '../../files/write-text.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { writeOut } from '../write-out.ts';
import { reportDamage } from './report-damage.ts';
import { say } from '../say.ts';

export interface HistoryExportOptions extends GlobalOptions {
  /** File to write; the output stream when absent or `-`. */
  readonly output?: string;
}

/** Characters that are written at once. */
const BATCH = 2 ** 16;
/** What was typed stands in an export as it does in the history. */
const PRIVATE = 0o600;

/**
 * Writes all events of all devices as JSON Lines, by time and then id, each once.
 * @returns 0; 1 when damaged lines had to be left out
 * @throws UserError for a history that cannot be read and an output that cannot be written
 */
export async function runHistoryExport(
  options: HistoryExportOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world, world.errors);
  const home = locateHistory(world);
  const { output } = options;
  if (output !== undefined && output !== '-') await refuseToOverwrite(output, home, world);
  const history = orderHistory(home.reviews);
  const { count, first } = history.problems;
  reportDamage(first, view, world, count);
  if (output === undefined || output === '-') {
    for (const text of batchLines(history.lines())) await writeOut(world.output, text);
  } else {
    await writeText(resolve(world.cwd, output), batchLines(history.lines()), output, PRIVATE);
    const { exported } = view.messages.history;
    say(world.errors, exported(history.count, output), view);
  }
  return count === 0 ? 0 : 1;
}

async function refuseToOverwrite(output: string, home: HistoryHome, world: World): Promise<void> {
  const reason = await findExportRefusal(resolve(world.cwd, output), home);
  if (reason !== null) throw new UserError('unwritable-output', { path: output, reason });
}

function* batchLines(lines: Iterable<string>): Generator<string> {
  let text = '';
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < BATCH) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
