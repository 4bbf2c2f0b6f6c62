import type { Deck, Strictness } from '../deck/deck.ts';
import type { History } from '../files/history/open-history.ts';
import { planSession, type SessionWishes } from '../session/plan-session.ts';
import { StopError, type Prompter } from '../session/prompter.ts';
import { NO_RECORDER } from '../session/recorder.ts';
import { renderResultJson } from '../session/result-json.ts';
import { runSession } from '../session/run-session.ts';
import { MOST_RETURNS, SessionQueue } from '../session/session-queue.ts';
import type { SessionResult } from '../session/session-result.ts';
import type { World } from '../world.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { openDecks, type OpenedDecks } from './open-decks.ts';
import { openKept, tellDamage } from './quiz/open-kept.ts';
import { openEdit, openPrompter } from './quiz/open-prompter.ts';
import type { Sitting, SittingOptions } from './quiz/sitting.ts';
import { listQuestions } from './study-options.ts';

export interface QuizOptions extends GlobalOptions, SittingOptions {
  /** False keeps options in their order too. */
  readonly shuffle?: boolean;
  /** Shuffles too: an order that can be had again. */
  readonly seed?: number;
  readonly tag: readonly string[];
  readonly strictness?: Strictness;
  readonly json?: boolean;
  /** False when nothing is to be read from the history or kept in it. */
  readonly history?: boolean;
}

/** Exit code when answers could not be saved. */
const UNSAVED = 1;
/** Exit code when Ctrl-C ended the session, as shells expect it (128 + SIGINT). */
const INTERRUPTED = 130;

/**
 * Runs a quiz session: with prompts in a terminal, line by line without one or with `--plain`.
 * @returns 0; 1 when answers could not be saved; 130 when Ctrl-C ended it
 * @throws UserError for sheets that cannot be read, and for a history of a newer viva
 */
export async function runQuiz(
  sheets: readonly string[],
  options: QuizOptions,
  world: World,
): Promise<number> {
  const reading = await openView(options, world, world.errors);
  const [opened, kept] = await Promise.all([
    openDecks(sheets, options.tag, reading, world),
    openKept(options.history !== false, world),
  ]);
  await tellDamage(kept, reading, world);
  const prompter = await openPrompter(options, world);
  if (kept.trouble !== null) await prompter.tell({ kind: 'unsaved', error: kept.trouble });
  try {
    const sitting = await arrange(sheets, opened, kept.history, { options, prompter, world });
    const result = sitting === null ? NOTHING : await hold(sitting, { options, prompter, world });
    if (options.json) world.output.write(renderResultJson(result));
    if (result.end === 'stopped') return INTERRUPTED;
    return kept.trouble === null && sitting?.isSaved() !== false ? 0 : UNSAVED;
  } catch (error) {
    if (error instanceof StopError) return INTERRUPTED;
    throw error;
  } finally {
    kept.history?.close();
  }
}

/** What a session comes to in which there was nothing to ask. */
const NOTHING: SessionResult = {
  answered: [],
  again: [],
  total: 0,
  before: 0,
  skipped: 0,
  end: 'finished',
  milliseconds: 0,
};

interface Setting {
  readonly options: QuizOptions;
  readonly prompter: Prompter;
  readonly world: World;
}

/**
 * A line of a script answers one question each, so that nothing comes back where nobody types; with `--plain` a script
 * plays a session as it would be in a terminal.
 */
function countReturns({ plain }: QuizOptions, { input }: World): number {
  return plain === true || input.isTTY === true ? MOST_RETURNS : 0;
}

/** Who learns at a terminal sees options in a new order each time; a script finds them as they stand in the sheet. */
function seedOptions({ shuffle }: QuizOptions, { input, seed }: World): number | null {
  return input.isTTY === true && shuffle !== false ? seed() : null;
}

async function arrange(
  sheets: readonly string[],
  { decks, whole }: OpenedDecks,
  history: History | null,
  { options, prompter, world }: Setting,
): Promise<Sitting | null> {
  const shuffle = options.seed ?? (options.shuffle ? world.seed() : null);
  const wishes = { shuffle, shuffleOptions: seedOptions(options, world) };
  const returns = countReturns(options, world);
  if (history === null) return arrangeAll(decks, { ...options, ...wishes }, returns);
  const isAttended = world.input.isTTY === true;
  const source = { history, sheets, decks, whole, returns, isAttended };
  const { arrangeSitting } = await import('./quiz/sitting.ts');
  return arrangeSitting(source, { ...options, ...wishes }, prompter, world);
}

/** Where nothing is to be kept, nothing fails to be. */
const UNKEPT: Pick<Sitting, 'isSaved' | 'release'> = { isSaved: () => true, release: () => {} };

/** Without a history every question is new. */
function arrangeAll(
  decks: readonly Deck[],
  { count, ...wishes }: Pick<QuizOptions, 'count'> & Omit<SessionWishes, 'count'>,
  returns: number,
): Sitting {
  const plan = planSession(listQuestions(decks), { ...wishes, count: count ?? null });
  const queue = new SessionQueue(plan, returns);
  return { queue, recorder: NO_RECORDER, recall: () => null, mix: null, ...UNKEPT };
}

async function hold(
  { queue, recorder, recall, mix, release }: Sitting,
  { options, prompter, world }: Setting,
): Promise<SessionResult> {
  const strictness = options.strictness ?? null;
  const { now } = world;
  const edit = openEdit(world);
  try {
    return await runSession(queue, { recorder, recall, mix, prompter, now, strictness, edit });
  } finally {
    release();
  }
}
