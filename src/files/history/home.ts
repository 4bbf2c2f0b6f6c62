import { createHash } from 'node:crypto';
import { findBase, pathsOf, type Surroundings } from '../base-folders.ts';

/** Where the history lives. All paths are absolute; nothing need be there yet. */
export interface HistoryHome {
  /** What people back up and synchronise. */
  readonly folder: string;
  /** One file of events for each device. */
  readonly reviews: string;
  /** Files as they were before a newer viva rewrote them. */
  readonly backups: string;
  /** Who this machine is: outside `folder`, so that synchronising it gives no two machines one name. */
  readonly deviceFile: string;
  /** A file for each session that is being held on this machine. */
  readonly running: string;
  /** What can be made anew at any time. */
  readonly snapshotFile: string;
}

/**
 * Finds the folders of the history: VIVA_HOME; else `viva` below XDG_DATA_HOME, which is ~/.local/share; on Windows
 * below LOCALAPPDATA. What belongs to this machine alone stands below XDG_STATE_HOME and XDG_CACHE_HOME, wherever
 * VIVA_HOME points. As the XDG Base Directory Specification demands, a relative path in an XDG variable is ignored.
 */
export function findHome(around: Surroundings): HistoryHome {
  const { env, cwd, hostName } = around;
  const paths = pathsOf(around);
  const own = env['VIVA_HOME'];
  const folder = own ? paths.resolve(cwd, own) : paths.join(findBase(around, 'data'), 'viva');
  const local = around.platform === 'win32' ? ['viva', 'local'] : ['viva'];
  return {
    folder,
    reviews: paths.join(folder, 'reviews'),
    backups: paths.join(folder, 'backups'),
    // a home folder that several machines share, or a copied one, has a file for each
    deviceFile: paths.join(findBase(around, 'state'), ...local, `device-${shorten(hostName)}`),
    running: paths.join(findBase(around, 'state'), ...local, `running-${shorten(hostName)}`),
    snapshotFile: paths.join(
      findBase(around, 'cache'),
      ...local,
      `history-${shorten(folder)}.json`,
    ),
  };
}

function shorten(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
