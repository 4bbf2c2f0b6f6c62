import { realpath, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { isSheetName } from './find-sheets.ts';

const PAGE_EXTENSIONS = new Set(['.html', '.htm', '.xhtml']);

/**
 * Whether a page may be written to a path. A link is judged by what it leads to.
 * @param path absolute
 * @returns null when it may; `SHEET` where the name is that of a sheet, `OTHER-FILE` where a file stands that is no page
 */
export async function isPageReplaceable(path: string): Promise<'SHEET' | 'OTHER-FILE' | null> {
  const target = await realpath(path).catch(() => path);
  if (isSheetName(target) || isSheetName(path)) return 'SHEET';
  const there = await stat(target).catch(() => null);
  const isFile = there?.isFile() === true;
  return isFile && !PAGE_EXTENSIONS.has(extname(target).toLowerCase()) ? 'OTHER-FILE' : null;
}
