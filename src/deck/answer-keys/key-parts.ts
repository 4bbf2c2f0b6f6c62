import { normalisePrompt } from '../identity.ts';
import type { SheetText } from '../sheet-text.ts';
import { TEXT_LEVEL, type Title } from './find-titles.ts';
import { looksLikeLetters, opensEntry, readEntries, type KeyEntry } from './read-entries.ts';

/** The entries of a key for one section of the sheet. Lines count from 0. */
export interface KeyPart {
  /** The heading above them, as prompts are compared; null where they have none of their own. */
  readonly title: string | null;
  /** First line of the heading, and its exclusive end. */
  readonly start: number;
  readonly titleEnd: number;
  readonly entries: readonly KeyEntry[];
}

const FEWEST = 2;
/** Titles above a key that may be those of its sections; without a limit many keys would not be read in linear time. */
const MOST_ABOVE = 300;

/**
 * Reads the entries below the title of a key. Headings part them where they name sections above the key, or where all
 * entries are letters; other headings are text of the answers they stand in.
 * @param place index of the key's title among all titles
 * @param end exclusive end of the key
 */
export function readKeyParts(
  sheet: SheetText,
  titles: readonly Title[],
  place: number,
  end: number,
): readonly KeyPart[] {
  const title = titles[place];
  if (title === undefined) return [];
  const headings = findHeadings(sheet, titles, place, end);
  if (headings.length >= FEWEST) {
    const parts = readEach(sheet, title, headings, end);
    const entries = parts.flatMap((part) => part.entries);
    if (entries.every(({ text }) => looksLikeLetters(text))) return parts;
    if (areNamedAbove(sheet, titles.slice(Math.max(0, place - MOST_ABOVE), place), parts))
      return parts;
  }
  const entries = readEntries(sheet.lines, title.end, end, title.rest);
  return [{ title: null, start: title.start, titleEnd: title.end, entries }];
}

/** The headings within a key that are no entries themselves. */
function findHeadings(
  { lines }: SheetText,
  titles: readonly Title[],
  place: number,
  end: number,
): readonly Title[] {
  const headings: Title[] = [];
  for (let next = place + 1; next < titles.length; next += 1) {
    const heading = titles[next];
    if (heading === undefined || heading.start >= end) break;
    if (heading.level < TEXT_LEVEL && !opensEntry(lines[heading.start] ?? ''))
      headings.push(heading);
  }
  return headings;
}

function readEach(
  sheet: SheetText,
  title: Title,
  headings: readonly Title[],
  end: number,
): readonly KeyPart[] {
  const before = readEntries(sheet.lines, title.end, headings[0]?.start ?? end, title.rest);
  const parts = headings.map((heading, index) => ({
    title: nameHeading(sheet, heading),
    start: heading.start,
    titleEnd: heading.end,
    entries: readEntries(sheet.lines, heading.end, headings[index + 1]?.start ?? end),
  }));
  const own = { title: null, start: title.start, titleEnd: title.end, entries: before };
  return [own, ...parts.filter(({ entries }) => entries.length > 0)];
}

function areNamedAbove(
  sheet: SheetText,
  above: readonly Title[],
  parts: readonly KeyPart[],
): boolean {
  const names = new Set(
    above.filter(({ level }) => level < TEXT_LEVEL).map((heading) => nameHeading(sheet, heading)),
  );
  return parts.every(({ title }) => title === null || names.has(title));
}

function nameHeading({ lines }: SheetText, { start }: Title): string {
  return normalisePrompt((lines[start] ?? '').replace(/^\s*#{1,6}/, ''));
}
