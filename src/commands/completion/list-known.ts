import { locateHistory } from '../../files/history/locate.ts';
import { openHistory } from '../../files/history/open-history.ts';
import type { Progress } from '../../scheduling/progress.ts';
import { viewState } from '../../scheduling/replay.ts';
import type { World } from '../../world.ts';

/** A value and what it means. */
type Pair = readonly [value: string, about: string];

/** @returns every question that was ever answered */
export function listKnownQuestions(world: World): readonly Pair[] {
  return [...readProgress(world).questions.values()].map(({ ref }) => [ref.id, ref.prompt]);
}

/** @returns the last answer to each question, the newest first */
export function listAnswers(world: World): readonly Pair[] {
  const known = [...readProgress(world).questions.values()].toReversed();
  return known.flatMap(({ last, ref }): readonly Pair[] => (last ? [[last.id, ref.prompt]] : []));
}

/** @returns the sheets in which something was answered */
export function listKnownSheets(world: World): readonly Pair[] {
  return [...readProgress(world).sheets.keys()].map((name) => [name, '']);
}

function readProgress(world: World): Progress {
  const history = openHistory(locateHistory(world));
  try {
    return viewState(history.state);
  } finally {
    history.close();
  }
}
