import { cutText, type PlacedText } from '../placed-text.ts';
import { findSpans } from './spans.ts';

/** @returns whether the character at an offset of the text parts it there */
type Separator = (text: string, at: number) => boolean;

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
  const parts = bySemicolon.length > 1 ? bySemicolon : splitAt(line, isComma, true);
  // a separator behind the last point parts nothing
  return parts.length > 1 && parts.at(-1)?.text === '' ? parts.slice(0, -1) : parts;
}

/** Parts a line of key points at `;`, but not inside brackets. */
export function splitAtSemicolons(line: PlacedText): readonly PlacedText[] {
  return splitAt(line, isSemicolon, true);
}

/** Parts a key point into its alternatives at `|`. */
export function splitAlternatives(point: PlacedText): readonly PlacedText[] {
  return splitAt(point, isBar, false);
}

/** Parts an alternative into its steps at each `>` that stands between spaces. */
export function splitSteps(alternative: PlacedText): readonly PlacedText[] {
  return splitAt(alternative, isArrow, false);
}

const isSemicolon: Separator = (text, at) => text[at] === ';';
const isBar: Separator = (text, at) => text[at] === '|';
const isArrow: Separator = (text, at) =>
  text[at] === '>' && SPACE.test(text.charAt(at - 1)) && SPACE.test(text.charAt(at + 1));
/** A comma between digits is a decimal one. */
const isComma: Separator = (text, at) =>
  text[at] === ',' && !(DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1)));

function splitAt(
  placed: PlacedText,
  parts: Separator,
  mindBrackets: boolean,
): readonly PlacedText[] {
  const { text } = placed;
  const { spans } = findSpans(text);
  const found: PlacedText[] = [];
  let start = 0;
  let depth = 0;
  let next = 0;
  for (let at = 0; at < text.length; at += 1) {
    const span = spans[next];
    if (span?.start === at) {
      at = span.end - 1;
      next += 1;
    } else if (depth <= 0 && parts(text, at)) {
      found.push(cutText(placed, start, at));
      start = at + 1;
    } else if (mindBrackets) depth = Math.max(0, depth + (BRACKETS[text.charAt(at)] ?? 0));
  }
  return [...found, cutText(placed, start, text.length)];
}
