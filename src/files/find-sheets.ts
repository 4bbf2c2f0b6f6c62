import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, resolve } from 'node:path';
import { UserError } from '../user-error.ts';
import { readErrorCode } from './error-code.ts';

/** A file to read. */
export interface SheetFile {
  /** Absolute path. */
  readonly path: string;
  /** The path as it is shown: as the user named it, or below the folder that was named. */
  readonly name: string;
  /** True when the user named this very file; false when a folder led to it. */
  readonly named: boolean;
}

const SHEET_EXTENSIONS = new Set(['.md', '.markdown', '.txt']);
const SKIPPED_FOLDERS = new Set(['node_modules']);

/**
 * Finds the sheets behind the paths a user named: files as they are, folders recursively
 * (`.md`, `.markdown`, `.txt`; hidden entries and node_modules are passed over).
 * @param paths files and folders, relative to `cwd` or absolute
 * @param cwd absolute path
 * @returns each file once, in the order of the paths and by name within a folder
 * @throws UserError `no-such-path`, `unreadable-path`, `empty-folder`
 */
export async function findSheets(paths: readonly string[], cwd: string): Promise<SheetFile[]> {
  const found: SheetFile[] = [];
  for (const name of paths) {
    const path = resolve(cwd, name);
    const kind = await stat(path).catch((error: unknown) => refusePath(error, name));
    if (!kind.isDirectory()) {
      found.push({ path, name, named: true });
      continue;
    }
    const inside = await walkFolder(path, name, new Set());
    if (inside.length === 0) throw new UserError('empty-folder', { path: name });
    found.push(...inside);
  }
  return keepFirstOfEach(found);
}

/** @param entered real paths of the folders on the way here, so that a link cannot lead round in a circle */
async function walkFolder(
  folder: string,
  shown: string,
  entered: ReadonlySet<string>,
): Promise<SheetFile[]> {
  const real = await realpath(folder);
  if (entered.has(real)) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) =>
    refusePath(error, shown),
  );
  const found: SheetFile[] = [];
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || SKIPPED_FOLDERS.has(entry.name)) continue;
    const path = join(folder, entry.name);
    const name = join(shown, relative(folder, path));
    const kind = entry.isSymbolicLink() ? await stat(path).catch(() => null) : entry;
    if (kind?.isDirectory()) {
      found.push(...(await walkFolder(path, name, new Set([...entered, real]))));
    } else if (kind?.isFile() && isSheetName(entry.name)) {
      found.push({ path, name, named: false });
    }
  }
  return found;
}

/** @returns whether a file of this name is taken for a sheet where a folder is searched */
export function isSheetName(name: string): boolean {
  return SHEET_EXTENSIONS.has(extname(name).toLowerCase());
}

function keepFirstOfEach(files: readonly SheetFile[]): SheetFile[] {
  const seen = new Set<string>();
  return files.filter(({ path }) => !seen.has(path) && seen.add(path));
}

function refusePath(error: unknown, path: string): never {
  const code = readErrorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError('no-such-path', { path });
  throw new UserError('unreadable-path', { path, reason: code });
}
