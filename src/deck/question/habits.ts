import type { Fold } from '../folds.ts';
import { readOptionMark, isLetterAt } from './letters.ts';
import { findLetteredRow, findMarkedRow, isMarkedItem } from './option-rows.ts';
import type { OptionLine } from './options.ts';
import type { PlacedText } from '../placed-text.ts';
import { mayBeLabel, readLabel } from './labels.ts';
import { linesOf, type Region } from './region.ts';

/** How the author of a sheet writes options, seen over all its questions. */
export interface Habits {
  /** Rows of letters are options, also where no right one is named. */
  readonly hasRows: boolean;
  /** The bold option of a row is the right one. */
  readonly hasBoldRight: boolean;
  /** Lists of `-` and `+` items are options, the right ones with `+`; so are lists with `✅` behind the right ones. */
  readonly hasSigns: boolean;
  /** Most questions have a `Solution:` alone on its line: there the answer begins. */
  readonly hasSolutions: boolean;
  /** Somewhere stands `Keywords:` or `Example answers:`, which nobody writes who does not mean what viva reads. */
  readonly hasKeywords: boolean;
  /** Summaries of folds that most questions have: labels of the answer, whatever their language. */
  readonly foldLabels: ReadonlySet<string>;
}

export const NO_HABITS: Habits = {
  hasRows: false,
  hasBoldRight: false,
  hasSigns: false,
  hasSolutions: false,
  hasKeywords: false,
  foldLabels: new Set(),
};

const FEWEST = 2;
const SHARE_OF_ROWS = 0.3;
const SHARE_OF_BOLD = 0.6;
const SHARE_OF_SIGNS = 0.5;
const SHARE_OF_FOLDS = 0.6;

/** @param regions the lines below the first one of each question of the sheet */
export function surveyHabits(regions: readonly Region[]): Habits {
  const rows: number[] = [];
  const summaries = new Map<string, number>();
  let signed = 0;
  let solutions = 0;
  let hasKeywords = false;
  for (const region of regions) {
    const { hasRow, hasSigns, hasMarks, hasSolution, folds, ...found } = lookFor(region);
    if (hasSolution) solutions += 1;
    hasKeywords ||= found.hasKeywords || (found.hasExamples && hasSigns);
    for (const fold of folds) summaries.set(fold, (summaries.get(fold) ?? 0) + 1);
    if (!hasRow && !hasSigns && !hasMarks) continue;
    const lines = linesOf(region, region.start, region.end);
    const kinds = lines.map((_, index) => lineOf(region, region.start + index));
    const row = hasRow ? findLetteredRow(lines, kinds) : null;
    if (row !== null) rows.push(isPartly(row.bold, row.options) ? 1 : 0);
    if ((hasSigns || hasMarks) && findMarkedRow(lines, kinds) !== null) signed += 1;
  }
  const bold = rows.filter((one) => one === 1).length;
  const questions = regions.length;
  return {
    hasRows: rows.length >= FEWEST && rows.length >= questions * SHARE_OF_ROWS,
    hasBoldRight: bold >= FEWEST && bold >= rows.length * SHARE_OF_BOLD,
    hasSigns: signed >= FEWEST && signed >= questions * SHARE_OF_SIGNS,
    hasSolutions: solutions >= FEWEST && solutions >= questions * SHARE_OF_SIGNS,
    hasKeywords,
    foldLabels: new Set(
      [...summaries]
        .filter(([, count]) => count >= FEWEST && count >= questions * SHARE_OF_FOLDS)
        .map(([summary]) => summary),
    ),
  };
}

const LONGEST_LABEL = 40;

const KEYWORDS = /^[\s#*_]{0,8}(?:keyw|ключ)/i;

function readSigns(line: PlacedText, found: Signs): void {
  const label = mayBeLabel(line.text) ? readLabel(line) : null;
  if (label === null) return;
  const { kind, isCertain, rest } = label;
  found.hasSolution ||= kind === 'answer' && !isCertain && rest.text === '';
  found.hasKeywords ||= isCertain && (kind === 'keywords' || kind === 'examples');
  found.hasExamples ||= kind === 'examples';
}

/** What one question holds that tells of habits. */
interface Signs {
  hasRow: boolean;
  hasSigns: boolean;
  /** `✅` behind an item. */
  hasMarks: boolean;
  hasSolution: boolean;
  hasKeywords: boolean;
  /** `Examples:`, which is meant where a `+` stands below it. */
  hasExamples: boolean;
  readonly folds: ReadonlySet<string>;
}

/** Looks for the second option of a row, for a plus, and for folds, before anything is put together. */
function lookFor(region: Region): Signs {
  const folds = new Set<string>();
  const found: Signs = {
    hasRow: false,
    hasSigns: false,
    hasMarks: false,
    hasSolution: false,
    hasKeywords: false,
    hasExamples: false,
    folds,
  };
  for (let line = region.start; line < region.end; line += 1) {
    const fold = region.foldAt(line);
    if (fold !== undefined) folds.add(nameSummary(fold));
    const kind = region.kindAt(line);
    if (kind !== 'text' && kind !== 'html' && kind !== 'heading') continue;
    const text = region.textAt(line);
    if (kind === 'heading') {
      if (KEYWORDS.test(text)) readSigns(region.lineAt(line), found);
      continue;
    }
    found.hasRow ||= isLetterAt(readOptionMark(text)?.letter ?? '', 1);
    if (text.length < LONGEST_LABEL || KEYWORDS.test(text)) readSigns(region.lineAt(line), found);
    found.hasMarks ||= isMarkedItem(text);
    found.hasSigns ||= text.trimStart().startsWith('+ ');
  }
  return found;
}

/** @returns the text of a fold's summary as it is compared */
export function nameSummary({ summary }: Fold): string {
  return summary
    .join(' ')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** @returns what a line is to the options of its question */
export function lineOf(region: Region, line: number): OptionLine {
  const kind = region.kindAt(line);
  if (kind === 'code') return 'code';
  if (kind === 'heading' || kind === 'rule') return 'stop';
  return kind === 'text' || kind === 'html' ? 'text' : 'blank';
}

function isPartly(some: readonly number[], all: readonly unknown[]): boolean {
  return some.length > 0 && some.length < all.length;
}
