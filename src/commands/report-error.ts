import { BrokenSheetError } from '../files/read-decks.ts';
import { renderUserError } from '../terminal/problem-view.ts';
import { makeSafe } from '../terminal/safe-text.ts';
import { UsageError } from '../usage-error.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { writeProblems } from './report-problems.ts';

/** Exit codes of errors: wrong use, and our own fault (sysexits' EX_SOFTWARE). */
const EXIT = { wrongUse: 2, fault: 70 } as const;

/**
 * Tells an error on the error stream: a user's mistake as one sentence, a fault of ours with its stack.
 * @returns the exit code
 */
export async function reportError(error: unknown, world: World): Promise<number> {
  const view = await openView(readGlobals(world.args), world, world.errors);
  if (error instanceof BrokenSheetError) {
    writeProblems(error.source, error.problems, view, world);
  }
  if (error instanceof UserError) {
    world.errors.write(`${renderUserError(error, view)}\n`);
    return EXIT.wrongUse;
  }
  if (error instanceof UsageError) {
    const { reportUsage } = await import('./help/report-usage.ts');
    await reportUsage(error, view, world);
    return EXIT.wrongUse;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  world.errors.write(`${view.messages.commands.fault()}\n${makeSafe(stack)}\n`);
  return EXIT.fault;
}

/** The error may have come before or while the arguments were parsed, so they are read plainly here. */
function readGlobals(args: readonly string[]): GlobalOptions {
  const ui = /--ui[ =](en|ru)\b/.exec(args.join(' '))?.[1];
  const language: GlobalOptions = ui === 'en' || ui === 'ru' ? { ui } : {};
  return {
    ...language,
    ...(args.includes('--no-color') && { color: false }),
    ...(args.includes('--plain') && { plain: true }),
  };
}
