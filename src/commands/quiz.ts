import type { Strictness } from '../deck/deck.ts';
import { planSession } from '../session/plan-session.ts';
import type { Prompter } from '../session/prompter.ts';
import { renderResultJson } from '../session/result-json.ts';
import { runSession } from '../session/run-session.ts';
import type { World } from '../world.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { openDecks } from './open-decks.ts';

export interface QuizOptions extends GlobalOptions {
  readonly count?: number;
  readonly shuffle?: boolean;
  /** Shuffles too: an order that can be had again. */
  readonly seed?: number;
  readonly tag: readonly string[];
  readonly strictness?: Strictness;
  readonly json?: boolean;
}

/** Exit code when Ctrl-C ended the session, as shells expect it (128 + SIGINT). */
const INTERRUPTED = 130;

/**
 * Runs a quiz session: with prompts in a terminal, line by line without one.
 * @returns 0, or 130 when Ctrl-C ended it
 * @throws UserError for sheets that cannot be read
 */
export async function runQuiz(
  sheets: readonly string[],
  options: QuizOptions,
  world: World,
): Promise<number> {
  const reading = await openView(options, world, world.errors);
  const { decks } = await openDecks(sheets, options.tag, reading, world);
  const shuffle = options.seed ?? (options.shuffle ? world.seed() : null);
  const plan = planSession(decks, { count: options.count ?? null, shuffle });
  const result = await runSession(plan, {
    prompter: await createPrompter(options, world),
    now: world.now,
    strictness: options.strictness ?? null,
  });
  if (options.json) world.output.write(renderResultJson(result));
  return result.end === 'stopped' ? INTERRUPTED : 0;
}

/** With `--json` the output belongs to the results, so the conversation moves to the error stream. */
async function createPrompter(options: QuizOptions, world: World): Promise<Prompter> {
  const output = options.json ? world.errors : world.output;
  const { messages, style, width } = await openView(options, world, output);
  const input = world.input;
  if (input.isTTY && output.isTTY && world.env['TERM'] !== 'dumb') {
    const { createInquirerPrompter } = await import('../terminal/inquirer-prompter.ts');
    return createInquirerPrompter({ input, output, style, messages });
  }
  const { createLinePrompter } = await import('../terminal/line-prompter.ts');
  return createLinePrompter({ input, output, style, messages, width });
}
