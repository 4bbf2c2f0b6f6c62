import type { SheetText } from '../sheet-text.ts';

const BOX = /^\s*(?:[-*+]|\d{1,9}[.)])\s{1,4}\[[ xXхХ]\](?:\s|$)/;
const LETTERED = /^\s*(?:[-*+]\s{1,4})?\(?[A-Ha-hА-Еа-е][.)]\s/u;

/**
 * Finds the lines that look like options: boxes, and letters that another letter follows.
 * @returns for each line the first such line from there on; the number of lines where none follows
 */
export function findOptionLines({ lines, kinds }: SheetText): Int32Array {
  const next = new Int32Array(lines.length + 1).fill(lines.length);
  let letter = lines.length;
  for (let line = lines.length - 1; line >= 0; line -= 1) {
    next[line] = next[line + 1] ?? lines.length;
    if (kinds[line] !== 'text') continue;
    const text = lines[line] ?? '';
    if (text.includes('[') && BOX.test(text)) next[line] = line;
    if (!LETTERED.test(text)) continue;
    if (letter < lines.length && letter - line < REACH) next[line] = line;
    letter = line;
  }
  return next;
}

/** Lines an option may take before the next one. */
const REACH = 12;
