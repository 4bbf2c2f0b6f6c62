import type { Fold } from '../folds.ts';
import { placeText, type PlacedText } from '../placed-text.ts';
import type { LineKind } from '../line-kind.ts';
import type { SheetText } from '../sheet-text.ts';

/** The lines that belong to one question, as they would stand if the question began at the left margin. */
export interface Region {
  /** First line in the sheet, from 0. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** The line at an index of the sheet, without the indentation of the question's list item. */
  lineAt(line: number): PlacedText;
  /** The text of that line alone. */
  textAt(line: number): string;
  kindAt(line: number): LineKind;
  /** The fold whose summary begins on that line. */
  foldAt(line: number): Fold | undefined;
}

const TAB_STOP = 4;

/** @param indent columns of indentation that belong to the question's list item */
export function openRegion(sheet: SheetText, start: number, end: number, indent: number): Region {
  return {
    start,
    end,
    lineAt: (line) => dedent(sheet.lines[line] ?? '', indent, line + 1),
    textAt: (line) => {
      const text = sheet.lines[line] ?? '';
      return indent === 0 ? text : dedent(text, indent, line + 1).text;
    },
    kindAt: (line) => sheet.kinds[line] ?? 'blank',
    foldAt: (line) => sheet.foldAt(line),
  };
}

/** @returns the lines from `start` up to `end` */
export function linesOf(region: Region, start: number, end: number): readonly PlacedText[] {
  const lines: PlacedText[] = [];
  for (let line = start; line < end; line += 1) lines.push(region.lineAt(line));
  return lines;
}

/** Takes at most so many columns of white space off a line; the rest of a half-taken tab becomes spaces. */
function dedent(text: string, indent: number, line: number): PlacedText {
  if (indent === 0) return placeText(text, line, 1);
  let at = 0;
  let column = 0;
  while (column < indent && (text[at] === ' ' || text[at] === '\t')) {
    column += text[at] === '\t' ? TAB_STOP - (column % TAB_STOP) : 1;
    at += 1;
  }
  return placeText(' '.repeat(Math.max(0, column - indent)) + text.slice(at), line, at + 1);
}
