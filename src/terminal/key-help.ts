import { measure, truncate } from './width.ts';

/** @returns as many of the keys as fit on a line, the first one at least */
export function fitKeys(keys: readonly string[], cells: number): string {
  let line = '';
  for (const key of keys) {
    const longer = line === '' ? key : `${line} · ${key}`;
    if (line !== '' && measure(longer) > cells) break;
    line = longer;
  }
  return truncate(line, cells);
}
