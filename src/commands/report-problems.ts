import type { Deck } from '../deck/deck.ts';
import type { Problem } from '../deck/problem.ts';
import type { SkippedSheet } from '../files/read-decks.ts';
import { renderProblem, renderUserError } from '../terminal/problem-view.ts';
import type { View } from '../terminal/view.ts';
import type { World } from '../world.ts';
import { say } from './say.ts';

/** More warnings than this are counted, not shown: a sheet without answers would fill the screen. */
const SHOWN_WARNINGS = 5;

/** Tells on the error stream which sheets of a folder had to be left out, and why. */
export function reportSkipped(skipped: readonly SkippedSheet[], view: View, world: World): void {
  for (const sheet of skipped) {
    if (sheet.kind === 'broken') writeProblems(sheet.source, sheet.problems, view, world);
    else world.errors.write(`${renderUserError(sheet.error, view)}\n`);
    say(world.errors, view.messages.commands.leftOut(sheet.source), view);
  }
}

/** Tells on the error stream what is doubtful in the sheets that are used. */
export function reportWarnings(decks: readonly Deck[], view: View, world: World): void {
  const warnings = decks.flatMap(({ source, problems }) =>
    problems.map((problem) => ({ source, problem })),
  );
  for (const { source, problem } of warnings.slice(0, SHOWN_WARNINGS)) {
    writeProblems(source, [problem], view, world);
  }
  const more = warnings.length - SHOWN_WARNINGS;
  if (more > 0) say(world.errors, view.messages.commands.moreWarnings(more), view);
}

/** Writes each problem on a line of its own: place, severity, code, sentence. */
export function writeProblems(
  source: string,
  problems: readonly Problem[],
  view: View,
  world: World,
): void {
  for (const problem of problems) {
    world.errors.write(`${renderProblem(source, problem, view)}\n`);
  }
}
