import { resolve } from 'node:path';
import { findPaths } from '../../files/find-paths.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { findSimilar } from './find-similar.ts';

/**
 * A path that is not there may be that of a file with a slip in its name, or without its ending.
 * @returns the same error with the nearest path that is there, where one is near; any other error as it is
 */
export async function suggestPath(error: UserError, { cwd, env }: World): Promise<UserError> {
  const { path } = error.args;
  if (error.code !== 'no-such-path' || typeof path !== 'string') return error;
  const slash = path.lastIndexOf('/') + 1;
  const [folder, name] = [path.slice(0, slash), path.slice(slash)];
  const there = await findPaths(folder, [], { cwd: resolve(cwd), home: env['HOME'] });
  const names = there.map((each) => each.slice(slash).replace(/\/$/, ''));
  const whole = names.find((each) => each.replace(/\.[^.]*$/, '') === name);
  const near = whole ?? findSimilar(name, names)[0];
  return near === undefined ? error : new UserError(error.code, { path, near: folder + near });
}
