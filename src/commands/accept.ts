import type { Deck } from '../deck/deck.ts';
import { locateHistory } from '../files/history/locate.ts';
import { openHistory, type History } from '../files/history/open-history.ts';
import { renderAccepted, type AcceptedQuestion } from '../terminal/accept-view.ts';
import { renderJson } from '../terminal/render-json.ts';
import { makeSafeLine } from '../terminal/safe-text.ts';
import type { View } from '../terminal/view.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { collectAccepted, type AcceptedRow } from './accept/collect-accepted.ts';
import { retireAccepted } from './accept/retire-accepted.ts';
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

/** Version of the shape of `viva accept --json`. */
const VERSION = 1;

/**
 * Lists the wordings that the learner let count in quizzes, moves them into the sheets, or takes one back.
 * @param sheets whose wordings; all that the history knows when empty
 * @returns 0; 1 when some could not be written
 * @throws UserError those of reading sheets and of opening and writing a history; `no-such-wording`, `bad-option`
 */
export async function runAccept(
  sheets: readonly string[],
  options: AcceptOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  if (options.write === true && sheets.length === 0) {
    throw new UserError('bad-option', {
      option: '--write',
      expected: 'viva accept notes.md --write',
    });
  }
  const decks = sheets.length === 0 ? null : (await openDecks(sheets, [], view, world)).whole;
  const home = locateHistory(world);
  const history = openHistory(home);
  try {
    const rows = collectAccepted(history.state, decks);
    const work = { history, home, now: world.now };
    if (options.forget !== undefined) return await forget(options.forget, rows, work, view, world);
    if (options.write === true && decks !== null) {
      return await writeAll(decks, rows, work, view, world);
    }
    list(rows, options, view, world);
    return 0;
  } finally {
    history.close();
  }
}

type Work = Parameters<typeof retireAccepted>[1] & { readonly history: History };

function list(
  rows: readonly AcceptedRow[],
  options: AcceptOptions,
  view: View,
  world: World,
): void {
  if (options.json === true) world.output.write(renderAcceptedJson(rows));
  else if (rows.length === 0) say(world.output, view.messages.accept.none(), view);
  else world.output.write(`${renderAccepted(groupByQuestion(rows), view)}\n`);
}

function groupByQuestion(rows: readonly AcceptedRow[]): readonly AcceptedQuestion[] {
  const numbered = rows.map((row, at) => ({ ...row, number: at + 1 }));
  return [...new Set(rows.map(({ key }) => key))].flatMap((key) => {
    const wordings = numbered.filter((row) => row.key === key);
    const [first] = wordings;
    if (first === undefined) return [];
    const { place, question } = first;
    const at = place === null ? question.sheet : `${place.deck.source}:${place.question.line}`;
    return [{ prompt: place?.question.prompt ?? question.prompt, place: at, wordings }];
  });
}

function renderAcceptedJson(rows: readonly AcceptedRow[]): string {
  const accepted = rows.map(({ question, place, point, wording, counts }, at) => ({
    number: at + 1,
    question,
    source: place?.deck.source ?? null,
    line: place?.question.line ?? null,
    point,
    wording,
    counts: place === null ? null : counts,
  }));
  return renderJson({ format: 'viva-accepted', version: VERSION, accepted });
}

/** The history lets go of wordings only when the sheet has them: whatever happens in between, none is lost. */
async function writeAll(
  decks: readonly Deck[],
  rows: readonly AcceptedRow[],
  work: Work,
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
    await retireAccepted(written, work);
    const source = makeSafeLine(deck.source);
    if (written.length > 0) {
      say(world.output, messages.accept.written(written.length, source), view);
    }
    for (const { row, reason } of kept) {
      const [wording, point] = [row.wording, row.point].map(makeSafeLine);
      const told = messages.accept.kept(
        wording ?? '',
        point ?? '',
        messages.accept.reasons[reason],
      );
      world.errors.write(`${source}:${row.place?.question.line ?? 1} ${told}\n`);
    }
    left += kept.length;
  }
  return left === 0 ? 0 : 1;
}

async function forget(
  named: string,
  rows: readonly AcceptedRow[],
  work: Work,
  view: View,
  world: World,
): Promise<number> {
  const { messages } = view;
  const found = findNamed(named, rows);
  if (found.length === 0) throw new UserError('no-such-wording', { text: named });
  await retireAccepted(found, work);
  for (const { wording, point } of found) {
    const told = messages.accept.forgot(makeSafeLine(wording), makeSafeLine(point));
    say(world.output, told, view);
  }
  say(world.output, messages.history.howToRedo(), view);
  return 0;
}

/** By its words first, as they may be a number. */
function findNamed(named: string, rows: readonly AcceptedRow[]): readonly AcceptedRow[] {
  const wanted = fold(named);
  const same = rows.filter(({ wording }) => fold(wording) === wanted);
  if (same.length > 0) return same;
  const row = /^\d{1,9}$/.test(named) ? rows[Number(named) - 1] : undefined;
  return row === undefined ? [] : [row];
}

function fold(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}
