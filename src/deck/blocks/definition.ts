import { isBlankCode, skipBlanks } from './columns.ts';

const LINE_END = 10;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const COLON = 58;
const MAX_LABEL = 999;
const CLOSING_QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

/**
 * Counts the lines at the start of a paragraph that are link reference definitions (`[label]: target "title"`).
 *
 * @param lines the text of a paragraph
 * @returns how many of its lines are definitions and so not shown; 0 to `lines.length`
 */
export function countDefinitionLines(lines: readonly string[]): number {
  if (!lines[0]?.startsWith('[')) return 0;
  const text = lines.join('\n');
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const end = findDefinitionEnd(text, at);
    if (end < 0) break;
    for (; at < end; at += 1) if (text.charCodeAt(at) === LINE_END) count += 1;
    count += 1;
    at = end + 1;
  }
  return count;
}

/** @returns the offset of the line end behind the definition, or -1 when none begins at `at` */
function findDefinitionEnd(text: string, at: number): number {
  const labelEnd = findLabelEnd(text, at);
  if (labelEnd < 0 || text.charCodeAt(labelEnd) !== COLON) return -1;
  const targetAt = skipSpace(text, labelEnd + 1);
  const targetEnd = findTargetEnd(text, targetAt);
  if (targetEnd <= targetAt) return -1;
  const titleEnd = findTitleEnd(text, targetEnd);
  // what looks like a title on a line of its own may be text, and the definition ends before it
  return titleEnd < 0 ? findLineEnd(text, targetEnd) : titleEnd;
}

/** @returns the offset behind the label's `]`, or -1; a label holds some text, and brackets only escaped */
function findLabelEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== OPEN_BRACKET) return -1;
  let hasText = false;
  for (let next = at + 1; next < text.length && next - at <= MAX_LABEL + 1; next += 1) {
    const code = text.charCodeAt(next);
    if (code === CLOSE_BRACKET) return hasText ? next + 1 : -1;
    if (code === OPEN_BRACKET) return -1;
    if (code === BACKSLASH) next += 1;
    hasText ||= code !== LINE_END && !isBlankCode(code);
  }
  return -1;
}

function findTargetEnd(text: string, at: number): number {
  return text[at] === '<' ? findAngleEnd(text, at) : findBareEnd(text, at);
}

/** `<target>` on one line without a further unescaped `<`. */
function findAngleEnd(text: string, at: number): number {
  for (let next = at + 1; next < text.length; next += 1) {
    const character = text.charAt(next);
    if (character === '>') return next + 1;
    if (character === '<' || character === '\n') return -1;
    if (character === '\\' && text[next + 1] !== '\n') next += 1;
  }
  return -1;
}

/** A target without spaces and control characters, its unescaped parentheses in pairs. */
function findBareEnd(text: string, at: number): number {
  let depth = 0;
  let next = at;
  for (; next < text.length; next += 1) {
    const code = text.charCodeAt(next);
    if (code <= 32 || code === 127) break;
    const character = text.charAt(next);
    if (character === '\\' && text.charCodeAt(next + 1) > 32) next += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    if (depth < 0) return -1;
  }
  return depth === 0 ? next : -1;
}

/** @returns the offset of the line end behind the title, or -1 when there is no title with nothing behind it */
function findTitleEnd(text: string, targetEnd: number): number {
  const at = skipSpace(text, targetEnd);
  const quote = text.charAt(at);
  const closing = CLOSING_QUOTES[quote];
  if (at === targetEnd || closing === undefined) return -1;
  for (let next = at + 1; next < text.length; next += 1) {
    const character = text.charAt(next);
    if (character === closing) return findLineEnd(text, next + 1);
    if (character === quote) return -1;
    if (character === '\\') next += 1;
  }
  return -1;
}

/** @returns the offset of the line end when only blanks stand before it, else -1 */
function findLineEnd(text: string, at: number): number {
  const end = skipBlanks(text, at);
  return end === text.length || text.charCodeAt(end) === LINE_END ? end : -1;
}

/** Skips blanks with at most one line end among them: a paragraph has no blank lines. */
function skipSpace(text: string, at: number): number {
  const end = skipBlanks(text, at);
  return text.charCodeAt(end) === LINE_END ? skipBlanks(text, end + 1) : end;
}
