import fastStringWidth from 'fast-string-width';
import { latePattern } from '../deck/late-pattern.ts';

/** A piece of a text, as UTF-16 offsets; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Latin, Greek and Cyrillic letters, punctuation and signs of one cell each: nothing needs measuring. */
const narrow =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u2116\u2190-\u2193\u2200-\u22ff\u2500-\u259f\u25d0\u2713\u2717]*$/;
/** Where a line may break without a space: before and after these. */
const breakable = latePattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`,
  'u',
);
/** Marks that must not begin a line. */
const clinging = /^[。、，．：；！？）」』】〉》ー]/u;

let segmenter: Intl.Segmenter | undefined;

/** @returns the text cut into what a reader sees as single characters */
export function splitGraphemes(text: string): string[] {
  // oxlint-disable-next-line no-control-regex
  if (narrow.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** @returns the number of terminal cells the text takes; colour codes take none */
export function measure(text: string): number {
  return narrow.test(text) ? text.length : fastStringWidth(text.replaceAll('\u200c', ''));
}

/** @returns the width for running text: at least 20 cells, and never wider than reads well */
export function clampProse(columns: number | undefined): number {
  return Math.min(100, Math.max(20, columns ?? 80));
}

/** @returns the text cut to so many cells, its last cell an ellipsis when something was cut */
export function truncate(text: string, cells: number): string {
  if (measure(text) <= cells) return text;
  if (cells < 1) return '';
  // oxlint-disable-next-line no-control-regex
  if (narrow.test(text)) return `${text.slice(0, cells - 1).trimEnd()}…`;
  let kept = '';
  let used = 0;
  for (const grapheme of splitGraphemes(text)) {
    used += measure(grapheme);
    if (used > cells - 1) break;
    kept += grapheme;
  }
  return `${kept.trimEnd()}…`;
}

/** As truncate, but the end is kept: of a path and line, the line says most. */
export function truncateStart(text: string, cells: number): string {
  if (measure(text) <= cells) return text;
  if (cells < 1) return '';
  const graphemes = splitGraphemes(text);
  let first = graphemes.length;
  let used = 1;
  while (first > 0 && used + measure(graphemes[first - 1] ?? '') <= cells) {
    first -= 1;
    used += measure(graphemes[first] ?? '');
  }
  return `…${graphemes.slice(first).join('')}`;
}

/** @returns the text with spaces up to so many cells; a wider text stays as it is */
export function pad(text: string, cells: number, side: 'left' | 'right' = 'right'): string {
  const spaces = ' '.repeat(Math.max(0, cells - measure(text)));
  return side === 'right' ? text + spaces : spaces + text;
}

/** @returns the text as lines of at most so many cells; see findRows */
export function wrap(text: string, cells: number): string[] {
  return findRows(text, cells).map(({ start, end }) => text.slice(start, end));
}

/** Colour codes as chalk writes them. */
// oxlint-disable-next-line no-control-regex
const CODE = /\u001b\[[\d;]*m/g;
const NO_LOOK = '\u001b[0m';

/** As wrap, for a text with colour codes: each line begins with the looks that the line before it ended with. */
export function wrapPainted(text: string, cells: number): string[] {
  if (!text.includes('\u001b')) return wrap(text, cells);
  const codes: { readonly code: string; readonly at: number }[] = [];
  let removed = 0;
  const bare = text.replaceAll(CODE, (code, place: number) => {
    codes.push({ code, at: place - removed });
    removed += code.length;
    return '';
  });
  const rows = findRows(bare, cells);
  return rows.map(({ start, end }, row) => {
    let line = '';
    let from = start;
    for (const { code, at } of codes) {
      if (at > end || (at === end && row < rows.length - 1)) break;
      if (at > from) {
        line += bare.slice(from, at);
        from = at;
      }
      line += code;
    }
    line += bare.slice(from, end);
    return row < rows.length - 1 ? line + NO_LOOK : line;
  });
}

/**
 * Finds where a plain text (safe, without colour codes) breaks into lines: at `\n`, at spaces, between
 * characters of scripts without spaces, and inside a word only when the word alone is too long.
 * Spaces at a break belong to no line. Linear in the text.
 * @param cells width of a line, at least 1
 */
export function findRows(text: string, cells: number): Range[] {
  const rows: Range[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    breakLine(line, start, Math.max(1, cells), rows);
    start += line.length + 1;
  }
  return rows;
}

interface Piece extends Range {
  readonly width: number;
  /** Cells of space before it. */
  readonly gap: number;
}

function breakLine(line: string, offset: number, cells: number, rows: Range[]): void {
  const first = rows.length;
  let row: { start: number; end: number; width: number } | null = null;
  for (const { start, end, width, gap } of findPieces(line, cells)) {
    if (row !== null && row.width + gap + width <= cells) {
      row.end = end;
      row.width += gap + width;
      continue;
    }
    if (row !== null) rows.push({ start: offset + row.start, end: offset + row.end });
    const indented = rows.length === first && gap + width <= cells ? gap : 0;
    row = { start: start - indented, end, width: indented + width };
  }
  rows.push({ start: offset + (row?.start ?? 0), end: offset + (row?.end ?? 0) });
}

function* findPieces(line: string, cells: number): Generator<Piece> {
  let gap = 0;
  for (const { 0: run, index } of line.matchAll(/ +|[^ ]+/g)) {
    if (run.startsWith(' ')) {
      gap = run.length;
      continue;
    }
    const width = measure(run);
    if (width <= cells && (narrow.test(run) || !breakable().test(run))) {
      yield { start: index, end: index + run.length, width, gap };
    } else {
      yield* splitRun(run, index, cells, gap);
    }
    gap = 0;
  }
}

function* splitRun(run: string, index: number, cells: number, gap: number): Generator<Piece> {
  let from = 0;
  let at = 0;
  let width = 0;
  let afterBreakable = false;
  for (const grapheme of splitGraphemes(run)) {
    const cell = measure(grapheme);
    const isBreakable = breakable().test(grapheme);
    const free = (isBreakable || afterBreakable) && !clinging.test(grapheme);
    if (width > 0 && (free || width + cell > cells)) {
      yield { start: index + from, end: index + at, width, gap };
      from = at;
      width = 0;
      gap = 0;
    }
    at += grapheme.length;
    width += cell;
    afterBreakable = isBreakable;
  }
  yield { start: index + from, end: index + at, width, gap };
}

/** @returns the line cut every so many cells, spaces and all; at least one piece */
export function chop(line: string, cells: number): string[] {
  if (measure(line) <= cells) return [line];
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const grapheme of splitGraphemes(line)) {
    const cell = measure(grapheme);
    if (used > 0 && used + cell > cells) {
      pieces.push(piece);
      piece = '';
      used = 0;
    }
    piece += grapheme;
    used += cell;
  }
  return [...pieces, piece];
}
