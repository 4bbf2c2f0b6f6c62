import { makeSafeLine } from '../../terminal/safe-text.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { say } from '../say.ts';
import type { AcceptedRow } from './collect-accepted.ts';
import { retireAccepted, type Retiring } from './retire-accepted.ts';

/**
 * Takes accepted wordings back, and says which.
 * @param named the number of one in the list of rows, or its words
 * @throws UserError `no-such-wording`, `history-unwritable`
 */
export async function forgetAccepted(
  named: string,
  rows: readonly AcceptedRow[],
  retiring: Retiring,
  view: View,
  { output }: Pick<World, 'output'>,
): Promise<void> {
  const { messages } = view;
  const found = findNamed(named, rows);
  if (found.length === 0) throw new UserError('no-such-wording', { text: named });
  await retireAccepted(found, retiring);
  for (const { wording, point } of found) {
    say(output, messages.accept.forgot(makeSafeLine(wording), makeSafeLine(point)), view);
  }
  say(output, messages.history.howToRedo(), view);
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
