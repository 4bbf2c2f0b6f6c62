import { measure, truncate, wrap } from './width.ts';

const BETWEEN = ' · ';

/**
 * @param last a key that is told in any case, behind the others
 * @returns as many of the keys as fit on a line, the first one at least
 */
export function fitKeys(keys: readonly string[], cells: number, last?: string): string {
  const tail = last === undefined ? '' : BETWEEN + last;
  const room = cells - measure(tail);
  let line = '';
  for (const key of keys) {
    const longer = line === '' ? key : line + BETWEEN + key;
    if (line !== '' && measure(longer) > room) break;
    line = longer;
  }
  if (last !== undefined && measure(line) > room) return truncate(last, cells);
  return truncate(line, room) + tail;
}

/** @returns as many of the lines as there is room for, the first one at least; an ellipsis where some are left out */
export function fitLines(lines: readonly string[], most: number): readonly string[] {
  const room = Math.max(1, most);
  return lines.length <= room
    ? lines
    : [...lines.slice(0, Math.max(1, room - 1)), ...(room > 1 ? ['…'] : [])];
}

/** @returns all of the keys, on as many lines as they need */
export function wrapKeys(keys: readonly string[], cells: number): string[] {
  const lines: string[] = [];
  for (const key of keys) {
    const last = lines.at(-1);
    const longer = last === undefined ? key : last + BETWEEN + key;
    if (last !== undefined && measure(longer) <= cells) lines[lines.length - 1] = longer;
    else lines.push(...wrap(key, cells));
  }
  return lines;
}
