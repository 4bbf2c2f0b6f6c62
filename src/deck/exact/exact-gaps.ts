import { GAP } from '../deck.ts';

const OPEN = /\{\{c\d{1,6}::/g;

/** A prompt with gaps, taken apart. */
export interface ExactGaps {
  /** With `[...]` in place of each gap. */
  readonly prompt: string;
  /** With all gaps filled. */
  readonly filled: string;
  /** Empty where the prompt has none. */
  readonly gaps: readonly string[];
}

/**
 * Reads `{{c1::text}}`; braces within the text stand in pairs. In `{{c1:::text}}` a backslash stands before each brace
 * and backslash of the text. One before the marks makes them no gap.
 */
export function readGaps(text: string): ExactGaps {
  let prompt = '';
  let filled = '';
  let at = 0;
  const gaps: string[] = [];
  for (const { 0: mark, index } of text.matchAll(OPEN)) {
    if (index < at) continue;
    if (index > at && text[index - 1] === '\\') {
      // the backslash goes, the mark is text like what follows it
      const escaped = text.slice(at, index - 1) + mark;
      prompt += escaped;
      filled += escaped;
      at = index + mark.length;
      continue;
    }
    const before = text.slice(at, index);
    const end = findEnd(text, index + mark.length);
    if (end === null) continue;
    const gap = unescapeGap(text.slice(index + mark.length, end));
    prompt += before + GAP;
    filled += before + gap;
    gaps.push(gap);
    at = end + 2;
  }
  const rest = text.slice(at);
  return { prompt: prompt + rest, filled: filled + rest, gaps };
}

/** Behind a colon of its own a gap is written with backslashes. */
function unescapeGap(inside: string): string {
  return inside.startsWith(':') ? inside.slice(1).replaceAll(/\\(.)/gs, '$1') : inside;
}

/** @returns the gap as it is, unless its braces do not stand in pairs */
function writeGap(gap: string): string {
  const isPlain = !gap.startsWith(':') && findEnd(`${gap}}}`, 0) === gap.length;
  return isPlain ? gap : `:${gap.replaceAll(/[\\{}]/g, String.raw`\$&`)}`;
}

/** @returns where the braces close that are open at `from`; null where they do not */
function findEnd(text: string, from: number): number | null {
  let depth = 0;
  for (let at = from; at < text.length && at - from <= LONGEST_GAP; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (character === '{') depth += 1;
    else if (character === '}' && depth > 0) depth -= 1;
    else if (character === '}') return text[at + 1] === '}' && at > from ? at : null;
  }
  return null;
}

/** Keeps many marks that nothing closes from costing more than their number. */
const LONGEST_GAP = 1_000;

/** @returns the text so that nothing in it is read as a gap */
export function escapeGaps(text: string): string {
  return text.includes('{{') ? text.replaceAll(OPEN, (mark) => `\\${mark}`) : text;
}

/**
 * @param prompt with `[...]` for each gap
 * @returns the prompt with its gaps marked; null where it would not be read back the same
 */
export function writeGaps(prompt: string, gaps: readonly string[]): string | null {
  const pieces = prompt.split(GAP);
  if (pieces.length !== gaps.length + 1) return null;
  let text = escapeGaps(pieces[0] ?? '');
  for (const [index, gap] of gaps.entries()) {
    text += `{{c${index + 1}::${writeGap(gap)}}}${escapeGaps(pieces[index + 1] ?? '')}`;
  }
  const read = readGaps(text);
  const isSame =
    read.prompt === prompt &&
    read.gaps.length === gaps.length &&
    read.gaps.every((gap, index) => gap === gaps[index]);
  return isSame ? text : null;
}
