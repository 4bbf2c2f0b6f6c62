import type { Paint, Style } from '../style.ts';
import { findRows, type Range } from '../width.ts';

/** How a piece of running text stands out. */
export type Look = 'strong' | 'emphasis' | 'struck' | 'code' | 'link' | 'matched' | 'conflicting';

/** A piece of running text that looks the same throughout. A line break in it ends the line. */
export interface Span {
  readonly text: string;
  readonly looks: readonly Look[];
}

const unstyled: readonly Look[] = [];

/** @returns a span without any look */
export function plainSpan(text: string): Span {
  return { text, looks: unstyled };
}

/**
 * Breaks running text into lines and gives every piece its look line by line, so that no colour runs over a
 * line end and marks can stand before each line.
 * @param spans safe text
 * @param cells width of a line
 * @returns at least one line
 */
export function layOutSpans(spans: readonly Span[], cells: number, style: Style): string[] {
  const tell = style.level === 0 ? TELLERS : COLOURED_TELLERS;
  const shown = spans.map((span) => tellLooks(span, tell));
  const text = shown.map((span) => span.text).join('');
  const places = placeSpans(shown);
  let first = 0;
  return findRows(text, cells).map((row) => {
    while (first < places.length - 1 && (places[first]?.end ?? 0) <= row.start) first += 1;
    return paintRow(text, row, places, first, style);
  });
}

interface PlacedSpan extends Range {
  readonly looks: readonly Look[];
}

function placeSpans(spans: readonly Span[]): PlacedSpan[] {
  let at = 0;
  return spans.map(({ text, looks }) => {
    const start = at;
    at += text.length;
    return { start, end: at, looks };
  });
}

function paintRow(
  text: string,
  row: Range,
  places: readonly PlacedSpan[],
  first: number,
  style: Style,
): string {
  let line = '';
  for (let index = first; index < places.length; index += 1) {
    const place = places[index];
    if (place === undefined || place.start >= row.end) break;
    const piece = text.slice(Math.max(place.start, row.start), Math.min(place.end, row.end));
    line += style.level === 0 ? piece : paintPiece(piece, place.looks, style);
  }
  return line;
}

function paintPiece(text: string, looks: readonly Look[], style: Style): string {
  if (text === '') return '';
  return looks.reduceRight((painted, look) => style[look](painted), text);
}

/** The signs of a look are part of the text, so that they are measured and wrapped with it. */
function tellLooks({ text, looks }: Span, tellers: Tellers): Span {
  const told = looks.reduce((inner, look) => tellers[look]?.(inner) ?? inner, text);
  return { text: told, looks };
}

type Tellers = Partial<Record<Look, Paint>>;

const TELLERS: Tellers = {
  struck: (text) => `~~${text}~~`,
  code: (text) => `\`${text}\``,
  matched: (text) => `[${text}]`,
  conflicting: (text) => `[✗ ${text}]`,
};

/** Where there are colours, other looks are told by lines as well; code would be told by its colour alone. */
const COLOURED_TELLERS: Tellers = { code: (text) => `\`${text}\`` };
