import type { HistoryProblem } from '../../history-problem.ts';
import { renderDamage } from '../../terminal/history/damage-view.ts';
import type { View } from '../../terminal/view.ts';
import type { World } from '../../world.ts';
import { say } from '../say.ts';

/** More damaged lines than this are counted, not shown. */
const SHOWN = 5;

/** Tells on the error stream which lines of the history could not be used. */
export function reportDamage(
  problems: readonly HistoryProblem[],
  view: View,
  world: World,
  count = problems.length,
): void {
  for (const problem of problems.slice(0, SHOWN)) {
    world.errors.write(`${renderDamage(problem, view)}\n`);
  }
  const more = count - Math.min(SHOWN, problems.length);
  if (more > 0) say(world.errors, view.messages.history.moreProblems(more), view);
}
