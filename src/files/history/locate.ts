import { homedir, hostname } from 'node:os';
import { findHome, type HistoryHome } from './home.ts';

/**
 * @param world the environment and folder that viva was started in
 * @returns where the history of the user of this machine lives
 */
export function locateHistory(world: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}): HistoryHome {
  const { env, cwd } = world;
  const { platform } = process;
  const own = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  return findHome({ env, cwd, platform, homeFolder: own || homedir(), hostName: hostname() });
}
