import type { Block } from '../blocks/block.ts';
import { normalisePrompt } from '../identity.ts';
import type { Candidate } from '../notations/candidate.ts';
import { splitLabel } from '../notations/label.ts';
import type { SheetText } from '../sheet-text.ts';
import { isContentsName } from './section-names.ts';

/** Lines from `start` up to `end` that list what the sheet holds. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Its entries, normalised. */
  readonly keys: readonly string[];
  /** Links, or a heading above, say that it is one; else only that its texts come again below. */
  readonly isMarked: boolean;
}

/** Share of the entries that must link within the sheet, or come again below. */
const MOST = 0.7;
const FEWEST = 2;
/** Entries that are looked at first. */
const SAMPLE = 4;
/** A link within the sheet, with or without a space before its target. */
const PAGE_LINK = /\]\s?\(\s?#|href\s?=\s?["']#/i;
const LIST_MARK = /^\s{0,24}(?:[-*+]|\d{1,9}[.)])\s+/;
const HTML_TEXT = />\s*[^<>\s]|^[^<>]*[^<>\s]/;
const EMPTY_ROW = /^[\s|:-]+$/;

/**
 * Finds what may be contents lists: lists, tables, paragraphs and HTML whose lines mostly link within the sheet, whose
 * texts come again further down as candidates, or that stand below a heading which says so.
 * @param candidates in the order of the sheet
 */
export function findContents(
  sheet: SheetText,
  candidates: readonly Candidate[],
): readonly Stretch[] {
  const places = findPlaces(candidates);
  const stretches: Stretch[] = [];
  let isNamed = false;
  for (const [place, block] of sheet.blocks.entries()) {
    if (block.kind === 'heading') {
      isNamed = isContentsName(block.text.join(' '));
      continue;
    }
    if (!isListing(block)) continue;
    if (!isNamed && !isWorthwhile(block, sheet, places)) continue;
    const found = examine(block, sheet, isNamed);
    if (found.isMarked || mayComeAgain(found, places))
      stretches.push(toStretch({ ...found, start: findStart(found, sheet.blocks[place - 1]) }));
    isNamed &&= found.isMarked;
  }
  return stretches;
}

/** @returns where a list begins, with the line above it that says what it is: `Contents:`, `**Contents**` */
function findStart({ start }: Listing, above: Block | undefined): number {
  const isTitle = above?.kind === 'paragraph' && above.text.length === 1;
  return isTitle && isContentsName(above.text[0] ?? '') ? above.start : start;
}

/** @returns the last place of each text */
export function findPlaces(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  return new Map(candidates.map(({ prompt, start }) => [keyOf(prompt[0] ?? ''), start]));
}

/** @returns whether most entries of a list stand again at places below it */
export function comesAgain({ keys, end }: Stretch, places: ReadonlyMap<string, number>): boolean {
  const again = keys.filter((key) => (places.get(key) ?? 0) >= end);
  return again.length >= Math.max(FEWEST, keys.length * MOST);
}

/** A stretch whose entries are not normalised yet: few are worth it. */
interface Listing extends Omit<Stretch, 'keys'> {
  readonly entries: readonly string[];
}

function toStretch({ start, end, isMarked, entries }: Listing): Stretch {
  return { start, end, isMarked, keys: entries.map(keyOf) };
}

/** As comesAgain, but looks no further once too many entries do not. */
function mayComeAgain({ entries, end }: Listing, places: ReadonlyMap<string, number>): boolean {
  let spare = entries.length - Math.max(FEWEST, entries.length * MOST);
  for (const entry of entries) {
    if (spare < 0) return false;
    if ((places.get(keyOf(entry)) ?? 0) < end) spare -= 1;
  }
  return spare >= 0;
}

/** Most lists are none: a look at their first entries, or for a link, saves reading them all. */
function isWorthwhile(
  { kind, start, end }: Block,
  { lines }: SheetText,
  places: ReadonlyMap<string, number>,
): boolean {
  if (kind === 'paragraph') return (lines[start] ?? '').trimStart().startsWith('[');
  const sample: string[] = [];
  for (let line = start; line < end && sample.length < SAMPLE; line += 1) {
    const text = lines[line] ?? '';
    if (isEntry(text, kind, line === start)) sample.push(text);
  }
  if (sample.length < FEWEST) return false;
  const standsBelow = (text: string): boolean => (places.get(readEntry(text, kind)) ?? 0) >= end;
  if (sample.length === SAMPLE) return sample.some(isPageLink) || sample.some(standsBelow);
  // of so few entries none may be missing
  return sample.every(isPageLink) || sample.every(standsBelow);
}

function isPageLink(text: string): boolean {
  return PAGE_LINK.test(text);
}

function readEntry(text: string, kind: Block['kind']): string {
  return keyOf(kind === 'table' ? longestCell(text) : text.replace(LIST_MARK, ''));
}

function isListing({ kind }: Block): boolean {
  return kind === 'list' || kind === 'table' || kind === 'paragraph' || kind === 'html';
}

function examine(block: Block, { lines }: SheetText, isNamed: boolean): Listing {
  const { start, end, kind } = block;
  const entries: string[] = [];
  let links = 0;
  for (let line = start; line < end; line += 1) {
    const text = lines[line] ?? '';
    if (!isEntry(text, kind, line === start)) continue;
    entries.push(kind === 'table' ? longestCell(text) : text.replace(LIST_MARK, ''));
    if (PAGE_LINK.test(text)) links += 1;
  }
  const least = Math.max(kind === 'paragraph' ? 1 : FEWEST, entries.length * MOST);
  const isLinked = links >= least && !isBackLink(block, lines);
  const isUnderName = isNamed && (kind === 'list' || kind === 'table');
  return { start, end, entries, isMarked: isLinked || isUnderName };
}

/** Neither the head of a table nor a line of tags alone is an entry; a list's entries begin with its marks. */
function isEntry(line: string, kind: Block['kind'], isFirst: boolean): boolean {
  if (kind === 'list') return LIST_MARK.test(line);
  if (kind === 'table' && isFirst) return false;
  return kind === 'html' ? HTML_TEXT.test(line) : line !== '' && !EMPTY_ROW.test(line);
}

/** One line that links to the top is navigation. */
function isBackLink({ start, end }: Block, lines: readonly string[]): boolean {
  return end - start === 1 && !/\[\s?\d|[?？]/u.test(lines[start] ?? '');
}

function longestCell(row: string): string {
  return row
    .split('|')
    .map((cell) => cell.trim())
    .reduce((left, right) => (right.length > left.length ? right : left), '');
}

/** The text alone, without its number, also where that stands inside a link. */
function keyOf(markdown: string): string {
  const text = markdown.trim();
  const close = text.startsWith('[') ? text.lastIndexOf('](') : -1;
  const inner = close > 0 ? text.slice(1, close) : text;
  const bare = splitLabel(inner)?.rest ?? inner;
  const key = normalisePrompt(bare).replace(/^\d{1,6}[.)]/, '');
  let end = key.length;
  while (end > 0 && CLOSING.includes(key.charAt(end - 1))) end -= 1;
  return key.slice(0, end);
}

/** Signs that an entry may leave out. */
const CLOSING = '.:?？#';
