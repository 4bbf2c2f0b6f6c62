import { resolve } from 'node:path';
import { isPageReplaceable } from '../../files/page-target.ts';
import { writeText } from '../../files/write-text.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';

/**
 * Writes a page whole or not at all. A slip of the keyboard must turn neither a sheet nor a history into a page.
 * @param name the file as the user named it
 * @throws UserError `unwritable-output`
 */
export async function writePage(name: string, page: string, world: World): Promise<void> {
  const path = resolve(world.cwd, name);
  const refusal = await isPageReplaceable(path);
  if (refusal !== null) throw new UserError('unwritable-output', { path: name, reason: refusal });
  await writeText(path, page, name);
}
