import { locateHistory } from '../../files/history/locate.ts';
import { openHistory } from '../../files/history/open-history.ts';
import { collectCandidates } from '../../scheduling/candidates.ts';
import { findOrphans, proposeRelinks } from '../../scheduling/relink.ts';
import { viewState } from '../../scheduling/replay.ts';
import { renderOrphans, type OrphanRow } from '../../terminal/history/orphan-view.ts';
import { renderJson } from '../../terminal/render-json.ts';
import { wrap } from '../../terminal/width.ts';
import type { World } from '../../world.ts';
import { openDecks } from '../open-decks.ts';
import { openView, type GlobalOptions } from '../open-view.ts';
import { nameDecks } from './find-key.ts';
import { say } from '../say.ts';

export interface HistoryOrphansOptions extends GlobalOptions {
  readonly json?: boolean;
}

/** Version of the shape of `viva history orphans --json`. */
const VERSION = 1;

/**
 * Shows what has a history but no place in its sheet any longer, and what it may be called there now.
 * @returns 0 when there is none; 1 when there are some, or a sheet could not be read
 * @throws UserError those of reading sheets and a history
 */
export async function runHistoryOrphans(
  sheets: readonly string[],
  options: HistoryOrphansOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const { decks, complete } = await openDecks(sheets, [], view, world);
  const history = openHistory(locateHistory(world));
  const progress = viewState(history.state);
  history.close();
  const candidates = collectCandidates(nameDecks(decks), null);
  const proposals = new Map(
    proposeRelinks(candidates, progress).map((proposal) => [proposal.from, proposal]),
  );
  const rows: OrphanRow[] = findOrphans(candidates, progress).map((orphan) => ({
    orphan,
    proposal: proposals.get(orphan.ref) ?? null,
  }));
  if (options.json) {
    const orphans = rows.map(({ orphan: { ref, verdicts, memory }, proposal }) => ({
      question: ref,
      verdicts,
      last: memory === null ? null : new Date(memory.last).toISOString(),
      proposal: proposal && { question: proposal.to, similarity: proposal.similarity },
    }));
    world.output.write(renderJson({ format: 'viva-history-orphans', version: VERSION, orphans }));
  } else if (rows.length === 0) {
    say(world.output, view.messages.history.noOrphans(), view);
  } else {
    const { howToRelink } = view.messages.history;
    const hint = wrap(howToRelink(), view.width).map(view.style.quiet).join('\n');
    world.output.write(`${renderOrphans(rows, view)}\n${hint}\n`);
  }
  return rows.length === 0 && complete ? 0 : 1;
}
