import { maskCode } from '../code-spans.ts';
import { GAP } from '../deck.ts';

/** A text with gaps, taken apart. */
export interface GapText {
  /** The text with `[...]` in place of each gap. */
  readonly prompt: string;
  /** The text with all gaps filled. */
  readonly filled: string;
  readonly gaps: readonly string[];
}

/** A piece of a text that is left out. */
interface Hole {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const FORMULA = /\$\$[^$]{1,2000}\$\$|\$[^$\n]{1,500}\$/g;
const TARGET = /^\((?:[^()\s]|\([^()\s]{0,200}\)){0,1000}(?:\s[^()]{0,300})?\)/;
const LONGEST_TARGET = 1500;

/**
 * Reads `[deletions]`: brackets that hold a text and are no link, image, note or box, outside code and formulas.
 * @returns null where there is none
 */
export function readBrackets(text: string): GapText | null {
  return cut(text, findBrackets(text));
}

const ANKI =
  /\{\{(?:c\d{1,3}::?)?((?:(?!::|\}\}|\{\{)[^\n]){1,500}?)(?:::(?:(?!\}\})[^\n]){0,300})?\}\}/g;

/** Reads `{{c1::text}}`, `{{c1::text::hint}}` and `{{text}}`. */
export function readBraces(text: string): GapText | null {
  return cut(text, findMarked(text, ANKI));
}

const MARKED_BRACES = /\{@\{((?:(?!\}@\}).){1,1000}?)\}@\}/g;

/** Reads `{@{text}@}`. */
export function readMarkedBraces(text: string): GapText | null {
  return cut(text, findMarked(text, MARKED_BRACES));
}

const HIGHLIGHT = /==([^=\s](?:[^=\n]{0,498}[^=\s])?)==(?:\^\[[^\]\n]{0,300}\])?/g;

/** Reads `==text==`. */
export function readHighlights(text: string): GapText | null {
  return cut(text, findMarked(text, HIGHLIGHT));
}

function cut(text: string, holes: readonly Hole[]): GapText | null {
  if (holes.length === 0) return null;
  let prompt = '';
  let filled = '';
  let at = 0;
  for (const hole of holes) {
    const before = text.slice(at, hole.start);
    prompt += before + GAP;
    filled += before + hole.text;
    at = hole.end;
  }
  const rest = text.slice(at);
  return { prompt: prompt + rest, filled: filled + rest, gaps: holes.map((hole) => hole.text) };
}

function findMarked(text: string, mark: RegExp): readonly Hole[] {
  const masked = maskCode(text);
  return Array.from(text.matchAll(mark), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: (found[1] ?? '').trim(),
  })).filter(({ start, text: inside }) => inside !== '' && masked[start] === text[start]);
}

function findBrackets(text: string): readonly Hole[] {
  const masked = maskFormulas(maskCode(text));
  const holes: Hole[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = masked[at];
    if (character === '\\') at += 1;
    else if (character === '[') open = text[at - 1] === '!' ? -2 : open === -1 ? at : open;
    else if (character === ']') {
      const start = open;
      open = -1;
      if (start < 0) continue;
      const target = TARGET.exec(text.slice(at + 1, at + 1 + LONGEST_TARGET))?.[0];
      const inside = text.slice(start + 1, at);
      const isDeletion =
        target === undefined &&
        inside.trim() !== '' &&
        !inside.startsWith('^') &&
        inside.length <= 500;
      if (isDeletion) holes.push({ start, end: at + 1, text: inside.trim() });
    }
  }
  return holes;
}

/** Stars in place of formulas too; a dollar in code opens none. */
function maskFormulas(masked: string): string {
  if (!masked.includes('$')) return masked;
  return masked.replaceAll(FORMULA, (formula) => '*'.repeat(formula.length));
}
