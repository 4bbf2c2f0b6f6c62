import { cutText, type PlacedText } from '../placed-text.ts';
import { findSpans } from './spans.ts';

/** What parts a text: found by its mark, natively, then looked at. */
interface Separator {
  /** Global; finds the separator's mark, and brackets where they matter. */
  readonly marks: RegExp;
  /** Whether the mark at an offset of the text parts it there. */
  readonly parts: (text: string, at: number) => boolean;
}

const BRACKETS: Readonly<Record<string, number>> = {
  '(': 1,
  '[': 1,
  '{': 1,
  ')': -1,
  ']': -1,
  '}': -1,
};
const DIGIT = /\d/;
const SPACE = /^\s?$/;

/** Parts a line of key points at `;`, or at `,` where there is no `;`; never inside brackets. */
export function splitPoints(line: PlacedText): readonly PlacedText[] {
  const bySemicolon = splitAtSemicolons(line);
  const parts = bySemicolon.length > 1 ? bySemicolon : splitAt(line, COMMA);
  // a separator behind the last point parts nothing
  return parts.length > 1 && parts.at(-1)?.text === '' ? parts.slice(0, -1) : parts;
}

/** Parts a line of key points at `;`, but not inside brackets. */
export function splitAtSemicolons(line: PlacedText): readonly PlacedText[] {
  return splitAt(line, SEMICOLON);
}

/** Parts a key point into its alternatives at `|`. */
export function splitAlternatives(point: PlacedText): readonly PlacedText[] {
  return splitAt(point, BAR);
}

/** Parts an alternative into its steps at each `>` that stands between spaces. */
export function splitSteps(alternative: PlacedText): readonly PlacedText[] {
  return splitAt(alternative, ARROW);
}

const SEMICOLON: Separator = { marks: /[;()[\]{}]/g, parts: (text, at) => text[at] === ';' };
const BAR: Separator = { marks: /\|/g, parts: () => true };
const ARROW: Separator = {
  marks: />/g,
  parts: (text, at) => SPACE.test(text.charAt(at - 1)) && SPACE.test(text.charAt(at + 1)),
};
/** A comma between digits is a decimal one. */
const COMMA: Separator = {
  marks: /[,()[\]{}]/g,
  parts: (text, at) =>
    text[at] === ',' && !(DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1))),
};

function splitAt(placed: PlacedText, { marks, parts }: Separator): readonly PlacedText[] {
  const { text } = placed;
  const { spans } = findSpans(text);
  const found: PlacedText[] = [];
  let start = 0;
  let depth = 0;
  let next = 0;
  for (const { index: at } of text.matchAll(marks)) {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((spans[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue;
    if (depth === 0 && parts(text, at)) {
      found.push(cutText(placed, start, at));
      start = at + 1;
    } else depth = Math.max(0, depth + (BRACKETS[text.charAt(at)] ?? 0));
  }
  return [...found, cutText(placed, start, text.length)];
}
