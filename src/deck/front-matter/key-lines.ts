/** Where the keys of a front matter stand, for problems and key points. */
export interface KeyLines {
  /** @returns the line of a top-level key, from 1 in the sheet */
  lineOf(key: string): number;
  /** @returns the line of the list item at an index below a key; the key's own line when the list stands on it */
  itemLineOf(key: string, index: number): number;
  /** @returns the line as written */
  textOf(line: number): string;
}

const KEY = /^(?:"([^"]{1,200})"|'([^']{1,200})'|([^\s#:][^:]{0,200}?))[ \t]*:(?:\s|$)/;
const ITEM = /^[ \t]*-(?:\s|$)/;

/** @param lines the lines between the fences; the first is line 2 of the sheet */
export function findKeyLines(lines: readonly string[]): KeyLines {
  const keys = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const found = KEY.exec(line);
    const key = found?.[1] ?? found?.[2] ?? found?.[3];
    if (key !== undefined && !keys.has(key)) keys.set(key, index);
  }
  const indexOf = (key: string): number => keys.get(key) ?? -1;
  return {
    lineOf: (key) => indexOf(key) + 2,
    itemLineOf: (key, index) => (findItem(lines, indexOf(key), index) ?? indexOf(key)) + 2,
    textOf: (line) => lines[line - 2] ?? '',
  };
}

/** Counts the items that are indented as the first one below the key. */
function findItem(lines: readonly string[], keyIndex: number, item: number): number | null {
  let indent = -1;
  let seen = -1;
  for (let index = keyIndex + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (KEY.test(line) && !ITEM.test(line)) return null;
    if (!ITEM.test(line)) continue;
    const own = line.indexOf('-');
    if (indent < 0) indent = own;
    if (own === indent) seen += 1;
    if (seen === item) return index;
  }
  return null;
}
