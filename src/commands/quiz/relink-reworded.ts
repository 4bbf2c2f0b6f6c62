import type { Deck } from '../../deck/deck.ts';
import type { History } from '../../files/history/open-history.ts';
import type { Progress } from '../../scheduling/progress.ts';
import { proposeRelinks } from '../../scheduling/relink.ts';
import { viewState } from '../../scheduling/replay.ts';
import type { Link } from '../../session/notice.ts';
import type { Prompter } from '../../session/prompter.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { findCandidates, type StudyOptions } from '../study-options.ts';

/**
 * Links reworded questions to their histories. Where that cannot be written, the question is new for now; that nothing is
 * saved is told with the first answer.
 * @returns what the history knows then
 */
export async function relinkReworded(
  { history, whole }: { readonly history: History; readonly whole: readonly Deck[] },
  options: StudyOptions,
  prompter: Pick<Prompter, 'tell'>,
  world: World,
): Promise<Progress> {
  const { state } = history;
  const progress = viewState(state);
  const proposals = proposeRelinks(findCandidates(whole, options), progress, state.refused);
  const links: Link[] = [];
  try {
    for (const [index, { from, to }] of proposals.entries()) {
      const at = world.now() + index;
      const { id: event } = await history.append({ type: 'relink', at, from, to });
      links.push({ from: from.prompt, to: to.prompt, event });
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  if (links.length === 0) return progress;
  await prompter.tell({ kind: 'relinked', links });
  return viewState(history.state);
}
