import { createHash } from 'node:crypto';
import { posix, win32 } from 'node:path';

/** What decides where things live. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path that a relative VIVA_HOME is taken from. */
  readonly cwd: string;
  /** The user's home folder. */
  readonly homeFolder: string;
  readonly platform: NodeJS.Platform;
  readonly hostName: string;
}

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
    snapshotFile: paths.join(
      findBase(around, 'cache'),
      ...local,
      `history-${shorten(folder)}.json`,
    ),
  };
}

const variables = {
  data: ['XDG_DATA_HOME', '.local/share'],
  state: ['XDG_STATE_HOME', '.local/state'],
  cache: ['XDG_CACHE_HOME', '.cache'],
} as const;

function findBase(around: Surroundings, kind: keyof typeof variables): string {
  const { env, homeFolder, platform } = around;
  const paths = pathsOf(around);
  const [variable, below] = variables[kind];
  const chosen = env[variable];
  if (chosen && paths.isAbsolute(chosen)) return chosen;
  if (platform !== 'win32') return paths.join(homeFolder, below);
  return env['LOCALAPPDATA'] || paths.join(homeFolder, 'AppData', 'Local');
}

function pathsOf({ platform }: Surroundings): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

function shorten(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
