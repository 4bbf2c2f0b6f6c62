import { maskCode } from '../code-spans.ts';
import type { SheetText } from '../sheet-text.ts';
import { LINE_LEVEL, makeCandidate, type Candidate, type Notation } from './candidate.ts';
import { dropNoteMarks, isCardNote, readLeadingTags } from './note-marks.ts';
import { unwrapLine } from './unwrap.ts';

/**
 * `front :: back` and `front:::back` on one line, in a list or not. Where no space parts the two, the sheet must be made
 * of such lines: `std::vector` is a name.
 */
export const inlineCard: Notation = {
  name: 'inline-card',
  propose: (sheet) => {
    const found = sheet.linesWith('::', ':@:').flatMap((at) => {
      const card = sheet.kinds[at] === 'text' ? readCard(sheet.lines[at] ?? '') : null;
      return card === null ? [] : [{ ...card, at }];
    });
    if (found.length === 0) return [];
    const texts = sheet.kinds.filter((kind) => kind === 'text').length;
    const isNote = isCardNote(sheet);
    const allowsTight = isNote || (found.length >= FEWEST && found.length >= texts * MOST);
    const cards = found.filter(({ isTight }) => !isTight || allowsTight);
    if (!isNote && cards.length < FEWEST && cards.length < texts * LEAST) return [];
    const starts = new Set(cards.map(({ at }) => at));
    return cards.map((card) => toCandidate(card, sheet, starts));
  },
};

const FEWEST = 3;
/** Share of the lines of text that must be cards where there are but one or two. */
const LEAST = 0.1;
/** Share of them where no space parts the sides. */
const MOST = 0.5;

/** A line taken apart. */
interface Card {
  readonly front: string;
  readonly back: string;
  /** UTF-16 units before the front. */
  readonly width: number;
  /** Columns of indentation and list mark. */
  readonly indent: number;
  /** No space stands on either side of the mark, or it may be `name:: value`, a field of a note. */
  readonly isTight: boolean;
  readonly number: string | null;
  readonly tags: readonly string[];
}

const ITEM = /^(\s{0,20})(?:([-*+]|(\d{1,6})[.)])\s{1,4}(?:\[[ xX]\]\s)?)?/;
const SEPARATOR = /:{1,2}@:{1,2}|:{2,}/g;
/** Names of properties that note-taking programs write as `name:: value`. */
const PROPERTY =
  /^(?:tags?|alias(?:es)?|title|type|id|icon|collapsed|created(?:[-_ ]at)?|updated(?:[-_ ]at)?|card-[\w-]+|deck|source|url|author|status|date|public|template|parent|up|related|filters|heading|background-color|rating|topics?)$/i;
/** `map :: (a -> b) -> [a]`: a signature, not a card. */
const SIGNATURE = /^(?:->|=>|[\w([\]]{1,40}\s(?:->|=>))/;
const ASKS = /[?？.)»"'*_`]$/;

/** @returns whether a line is such a card by itself: spaces stand around its mark */
export function isInlineCard(line: string): boolean {
  return line.includes(' :: ') && readCard(line)?.isTight === false;
}

function readCard(line: string): Card | null {
  const [opening, blanks = '', mark = '', number = null] = ITEM.exec(line) ?? [''];
  const { width: tagWidth, tags } = readLeadingTags(line.slice(opening.length));
  const width = opening.length + tagWidth;
  const text = dropNoteMarks(line.slice(width));
  if (/^[|:]/.test(text) || text.includes('{{c')) return null;
  const place = findSeparator(text);
  if (place === null) return null;
  const front = text.slice(0, place.start).trim();
  const back = text.slice(place.end).trim();
  if (front === '' || back === '' || PROPERTY.test(front)) return null;
  const isName = /^[\w'.]+$/.test(front);
  if (isName && SIGNATURE.test(back)) return null;
  const isField = isName && !/\s/.test(text.charAt(place.start - 1));
  const isApart = /\s/.test(text.charAt(place.start - 1)) || /\s/.test(text.charAt(place.end));
  return {
    front: unwrapLine(front).text,
    back,
    width: width + unwrapLine(front).width,
    indent: mark === '' ? blanks.length : opening.length,
    isTight: (!isApart && !ASKS.test(front)) || isField,
    number,
    tags,
  };
}

/** The first mark outside code; a longer run of colons is none. */
function findSeparator(text: string): { readonly start: number; readonly end: number } | null {
  for (const { index, 0: mark } of maskCode(text).matchAll(SEPARATOR)) {
    if (mark.length < 4 || mark.includes('@')) return { start: index, end: index + mark.length };
  }
  return null;
}

function toCandidate(
  { front, back, width, indent, number, tags, at }: Card & { readonly at: number },
  sheet: SheetText,
  starts: ReadonlySet<number>,
): Candidate {
  return makeCandidate({
    series: 'inline-card',
    level: LINE_LEVEL,
    otherwise: 'text',
    start: at,
    end: at + 1,
    indent,
    prompt: [front],
    column: width + 1,
    label: number === null ? null : { text: number, number: Number(number) },
    run: at,
    isExplicit: true,
    close: findClose(at, indent, sheet, starts),
    answer: back,
    tags,
  });
}

const LIST_MARK = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;

/**
 * Lines directly below go on with the answer, and so do those that are indented deeper than a card that is a list item;
 * a comment behind the card stays with it.
 */
function findClose(
  at: number,
  indent: number,
  { lines, kinds }: SheetText,
  starts: ReadonlySet<number>,
): number {
  let end = at + 1;
  for (let line = end; line < lines.length; line += 1) {
    const kind = kinds[line];
    if (kind === 'blank') continue;
    if (starts.has(line) || kind === 'heading' || kind === 'rule' || kind === 'markup') break;
    const text = lines[line] ?? '';
    const isAttached = line === end;
    const isInner = indent > 0 && measureIndent(text) >= indent;
    const isLazy = isAttached && (indent === 0 || !LIST_MARK.test(text));
    if (!isInner && !isLazy) break;
    end = line + 1;
  }
  return end;
}

function measureIndent(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (character === '\t') columns += 4 - (columns % 4);
    else if (character === ' ') columns += 1;
    else break;
  }
  return columns;
}
