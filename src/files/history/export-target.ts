import { realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSheetName } from '../find-sheets.ts';
import type { HistoryHome } from './home.ts';

/**
 * Tells why an export may not be written to a path: a slip of the keyboard must not turn a sheet into events, and a file
 * that is put in the place of one in the history would lose what is added to it meanwhile. A link is judged by what it
 * leads to.
 * @param path absolute
 * @returns `SHEET` for the name of a sheet, `HISTORY` for a place among the files of the history; null when it may
 */
export async function findExportRefusal(
  path: string,
  home: HistoryHome,
): Promise<'SHEET' | 'HISTORY' | null> {
  const target = await follow(path);
  if (isSheetName(target)) return 'SHEET';
  return dirname(target) === (await follow(home.reviews)) ? 'HISTORY' : null;
}

/** What is not there yet is named by its folder, which may be reached by a link. */
async function follow(path: string): Promise<string> {
  const folder = async (): Promise<string> => {
    const parent = await realpath(dirname(path)).catch(() => dirname(path));
    return join(parent, basename(path));
  };
  return await realpath(path).catch(folder);
}
