import { NO_FRONT_MATTER, type FrontMatter } from './front-matter.ts';

const FENCE = /^---\s*$/;
const ENTRY = /^\s*([A-Za-z_][\w-]{0,60})\s*=\s*(?:"([^"\\]{0,500})"|'([^']{0,500})')\s*(?:#.*)?$/;
const LONGEST = 50;

/**
 * Reads `name = "…"` lines between two fences, as decks of tagged cards have them.
 * @param lines all lines of the sheet
 * @returns null where anything else stands between the fences; `name` is the title, other keys are kept
 */
export function readNameBlock(lines: readonly string[]): FrontMatter | null {
  if (!FENCE.test(lines[0] ?? '')) return null;
  const entries = new Map<string, string>();
  for (let at = 1; at < Math.min(lines.length, LONGEST); at += 1) {
    const line = lines[at] ?? '';
    if (FENCE.test(line)) return entries.size === 0 ? null : toFrontMatter(entries, at + 1);
    const [, key, double, single] = ENTRY.exec(line) ?? [];
    if (key === undefined && line.trim() !== '') return null;
    if (key !== undefined) entries.set(key, double ?? single ?? '');
  }
  return null;
}

function toFrontMatter(entries: ReadonlyMap<string, string>, lines: number): FrontMatter {
  const { name = null, ...extra } = Object.fromEntries(entries);
  return { ...NO_FRONT_MATTER, lines, title: name, extra };
}
