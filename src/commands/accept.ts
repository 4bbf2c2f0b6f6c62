import type { Deck } from '../deck/deck.ts';
import { locateHistory } from '../files/history/locate.ts';
import { openHistory } from '../files/history/open-history.ts';
import { makeSafeLine } from '../terminal/safe-text.ts';
import type { View } from '../terminal/view.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { collectAccepted, type AcceptedRow } from './accept/collect-accepted.ts';
import { forgetAccepted } from './accept/forget-accepted.ts';
import { listAccepted } from './accept/list-accepted.ts';
import { retireAccepted, type Retiring } from './accept/retire-accepted.ts';
import type { KeptWording } from './accept/write-accepted.ts';
import { openDecks } from './open-decks.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { say } from './say.ts';

export interface AcceptOptions extends GlobalOptions {
  /** Moves the wordings into the sheets. */
  readonly write?: boolean;
  /** Takes one back: its number in the list, or its words. */
  readonly forget?: string;
  readonly json?: boolean;
}

/**
 * Lists the wordings that the learner let count in quizzes, moves them into the sheets, or takes one back.
 * @param sheets whose wordings; all that the history knows when empty
 * @returns 0; 1 when some could not be written
 * @throws UserError those of reading sheets and of opening and writing a history; `no-such-wording`, `needs-sheets`
 */
export async function runAccept(
  sheets: readonly string[],
  options: AcceptOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  if (options.write === true && sheets.length === 0) {
    const example = 'viva accept notes.md --write';
    throw new UserError('needs-sheets', { option: '--write', example });
  }
  const decks = sheets.length === 0 ? null : (await openDecks(sheets, [], view, world)).whole;
  const home = locateHistory(world);
  const history = openHistory(home);
  try {
    const rows = collectAccepted(history.state, decks);
    const retiring = { history, home, now: world.now };
    if (options.forget !== undefined) {
      await forgetAccepted(options.forget, rows, retiring, view, world);
    } else if (options.write === true && decks !== null) {
      return await writeAll(decks, rows, retiring, view, world);
    } else listAccepted(rows, options, view, world);
    return 0;
  } finally {
    history.close();
  }
}

/** The history lets go of wordings only when the sheet has them: whatever happens in between, none is lost. */
async function writeAll(
  decks: readonly Deck[],
  rows: readonly AcceptedRow[],
  retiring: Retiring,
  view: View,
  world: World,
): Promise<number> {
  const { messages } = view;
  if (rows.length === 0) say(world.output, messages.accept.none(), view);
  const { writeAccepted } = await import('./accept/write-accepted.ts');
  let left = 0;
  for (const deck of decks) {
    const own = rows.filter(({ place }) => place?.deck === deck);
    if (own.length === 0) continue;
    const { written, kept } = await writeAccepted(deck, own, world.cwd);
    await retireAccepted(written, retiring);
    const source = makeSafeLine(deck.source);
    if (written.length > 0) {
      say(world.output, messages.accept.written(written.length, source), view);
    }
    for (const one of kept) world.errors.write(`${describeKept(one, source, view)}\n`);
    left += kept.length;
  }
  return left === 0 ? 0 : 1;
}

function describeKept({ row, reason }: KeptWording, source: string, { messages }: View): string {
  const { kept, reasons } = messages.accept;
  const told = kept(makeSafeLine(row.wording), makeSafeLine(row.point), reasons[reason]);
  return `${source}:${row.place?.question.line ?? 1} ${told}`;
}
