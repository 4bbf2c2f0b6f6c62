import { readOptionMark, isLetterAt } from './letters.ts';
import { findLetteredRow, findSignedRow } from './option-rows.ts';
import type { OptionLine } from './options.ts';
import { linesOf, type Region } from './region.ts';

/** How the author of a sheet writes options, seen over all its questions. */
export interface Habits {
  /** Rows of letters are options, also where no right one is named. */
  readonly hasRows: boolean;
  /** The bold option of a row is the right one. */
  readonly hasBoldRight: boolean;
  /** Lists of `-` and `+` items are options, the right ones with `+`. */
  readonly hasSigns: boolean;
}

export const NO_HABITS: Habits = { hasRows: false, hasBoldRight: false, hasSigns: false };

const FEWEST = 2;
const SHARE_OF_ROWS = 0.3;
const SHARE_OF_BOLD = 0.6;
const SHARE_OF_SIGNS = 0.5;

/** @param regions the lines below the first one of each question of the sheet */
export function surveyHabits(regions: readonly Region[]): Habits {
  const rows: number[] = [];
  let signed = 0;
  for (const region of regions) {
    const { hasRow, hasSigns } = lookFor(region);
    if (!hasRow && !hasSigns) continue;
    const lines = linesOf(region, region.start, region.end);
    const kinds = lines.map((_, index) => lineOf(region, region.start + index));
    const row = hasRow ? findLetteredRow(lines, kinds) : null;
    if (row !== null) rows.push(isPartly(row.bold, row.options) ? 1 : 0);
    if (hasSigns && findSignedRow(lines, kinds) !== null) signed += 1;
  }
  const bold = rows.filter((one) => one === 1).length;
  const questions = regions.length;
  return {
    hasRows: rows.length >= FEWEST && rows.length >= questions * SHARE_OF_ROWS,
    hasBoldRight: bold >= FEWEST && bold >= rows.length * SHARE_OF_BOLD,
    hasSigns: signed >= FEWEST && signed >= questions * SHARE_OF_SIGNS,
  };
}

/** Looks for the second option of a row, and for a plus, before anything is put together. */
function lookFor(region: Region): { readonly hasRow: boolean; readonly hasSigns: boolean } {
  let hasRow = false;
  let hasSigns = false;
  for (let line = region.start; line < region.end && !(hasRow && hasSigns); line += 1) {
    const kind = region.kindAt(line);
    if (kind !== 'text' && kind !== 'html') continue;
    const text = region.textAt(line);
    hasRow ||= isLetterAt(readOptionMark(text)?.letter ?? '', 1);
    hasSigns ||= text.trimStart().startsWith('+ ');
  }
  return { hasRow, hasSigns };
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
