import { readdir, stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';

/**
 * Lists the files and folders that a path begun can become.
 * @param begun as typed; `~/` is the folder `home`
 * @param endings of files, with the dot, in lower case; empty for any file. Folders are always listed
 * @returns paths that begin as `begun` does, in order, folders with a slash behind them
 */
export async function findPaths(
  begun: string,
  endings: readonly string[],
  { cwd, home }: { readonly cwd: string; readonly home: string | undefined },
): Promise<readonly string[]> {
  const slash = begun.lastIndexOf('/') + 1;
  const [lead, start] = [begun.slice(0, slash), begun.slice(slash)];
  const folder = home && lead.startsWith('~/') ? home + lead.slice(1) : lead;
  const entries = await readdir(resolve(cwd, folder), { withFileTypes: true }).catch(() => []);
  const found: string[] = [];
  for (const entry of entries) {
    const { name } = entry;
    if (!name.startsWith(start) || (name.startsWith('.') && !start.startsWith('.'))) continue;
    if (await isFolder(resolve(cwd, folder, name), entry)) found.push(`${lead}${name}/`);
    else if (endings.length === 0 || endings.includes(extname(name).toLowerCase())) {
      found.push(lead + name);
    }
  }
  return found.toSorted();
}

async function isFolder(
  path: string,
  entry: { isDirectory(): boolean; isSymbolicLink(): boolean },
): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(path).then(
    (target) => target.isDirectory(),
    () => false,
  );
}
