import type { History } from '../../files/history/open-history.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';

/** The history of a session; at most one of the two is there. */
export interface Kept {
  readonly history: History | null;
  /** Why there is none although there should be. */
  readonly trouble: UserError | null;
}

/**
 * Opens the history that a session reads and adds to. One that cannot be read stops nobody from learning; one of a newer
 * viva does, as what this viva would ask and write could be wrong.
 * @param isWanted false opens none
 * @throws UserError `history-newer`
 */
export async function openKept(isWanted: boolean, world: World): Promise<Kept> {
  if (!isWanted) return { history: null, trouble: null };
  const [{ openHistory }, { locateHistory }] = await Promise.all([
    import('../../files/history/open-history.ts'),
    import('../../files/history/locate.ts'),
    // needed once the sheets are read; loaded while they are
    import('./sitting.ts'),
  ]);
  try {
    return { history: openHistory(locateHistory(world)), trouble: null };
  } catch (error) {
    if (!(error instanceof UserError) || error.code === 'history-newer') throw error;
    return { history: null, trouble: error };
  }
}

/** Tells of damaged lines of the history, each once: the next time it is known. */
export async function tellDamage({ history }: Kept, view: View, world: World): Promise<void> {
  if (history === null || history.freshProblems.length === 0) return;
  const { reportDamage } = await import('../history/report-damage.ts');
  reportDamage(history.freshProblems, view, world);
}
