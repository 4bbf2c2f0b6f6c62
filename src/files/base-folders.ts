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

const variables = {
  data: ['XDG_DATA_HOME', '.local/share'],
  state: ['XDG_STATE_HOME', '.local/state'],
  cache: ['XDG_CACHE_HOME', '.cache'],
} as const;

/**
 * @returns the folder below which data, state or what can be made anew of all programs live: as the XDG Base Directory
 *   Specification says, where a relative path in a variable is ignored; on Windows below LOCALAPPDATA
 */
export function findBase(around: Surroundings, kind: keyof typeof variables): string {
  const { env, homeFolder, platform } = around;
  const paths = pathsOf(around);
  const [variable, below] = variables[kind];
  const chosen = env[variable];
  if (chosen && paths.isAbsolute(chosen)) return chosen;
  if (platform !== 'win32') return paths.join(homeFolder, below);
  return env['LOCALAPPDATA'] || paths.join(homeFolder, 'AppData', 'Local');
}

/** @returns the path functions of the system that the surroundings are of */
export function pathsOf({ platform }: Surroundings): typeof posix {
  return platform === 'win32' ? win32 : posix;
}
