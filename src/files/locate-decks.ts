import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { findBase } from './base-folders.ts';

/**
 * @param world the environment and folder that viva was started in
 * @returns the folder where decks that were read are kept
 */
export function locateDecks(world: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}): string {
  const { env, cwd } = world;
  const { platform } = process;
  const own = env[platform === 'win32' ? 'USERPROFILE' : 'HOME'];
  const around = { env, cwd, platform, homeFolder: own || homedir(), hostName: hostname() };
  return join(findBase(around, 'cache'), platform === 'win32' ? 'viva/local' : 'viva', 'decks');
}
