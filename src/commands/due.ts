import { openHistory } from '../files/history/open-history.ts';
import { locateHistory } from '../files/history/locate.ts';
import { formatDay } from '../scheduling/calendar.ts';
import { countDue, type DueCounts } from '../scheduling/due.ts';
import { assumeRelinks } from '../scheduling/relink.ts';
import { viewState } from '../scheduling/replay.ts';
import { renderDue, renderDueShort } from '../terminal/due-view.ts';
import type { World } from '../world.ts';
import { openDecks } from './open-decks.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { createStudyTime, findCandidates, type StudyOptions } from './study-options.ts';

export interface DueOptions extends GlobalOptions, StudyOptions {
  readonly tag: readonly string[];
  /** A few words for a shell prompt. */
  readonly short?: boolean;
  readonly json?: boolean;
}

/** Version of the shape of `viva due --json`. */
const VERSION = 1;

/**
 * Tells how much is due. Writes nothing.
 * @returns 0 when something is due, 1 when nothing is
 * @throws UserError for sheets or a history that cannot be read
 */
export async function runDue(
  sheets: readonly string[],
  options: DueOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const { decks, whole } = await openDecks(sheets, options.tag, view, world);
  const { state } = openHistory(locateHistory(world));
  const progress = assumeRelinks(findCandidates(whole, options), viewState(state), state.refused);
  const time = createStudyTime(options, world);
  const counts = countDue(findCandidates(decks, options), progress, time);
  const today = time.dayOf(time.now);
  if (options.json) world.output.write(renderJson(counts));
  else if (options.short) world.output.write(renderDueShort(counts, view));
  else world.output.write(`${renderDue(counts, today, view)}\n`);
  return counts.due > 0 ? 0 : 1;
}

function renderJson({ due, fresh, unseen, questions, next }: DueCounts): string {
  const document = {
    format: 'viva-due',
    version: VERSION,
    due,
    new: fresh,
    unseen,
    questions,
    next: next === null ? null : formatDay(next),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
