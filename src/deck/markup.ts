import { characterAt, characterBefore, isLetterOrNumber } from './characters.ts';
import { findCodeSpans } from './code-spans.ts';
import { findFormulas } from './formulas.ts';
import { latePattern } from './late-pattern.ts';

const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** Characters that make markup of one kind or another; a backslash before any other is never needed. */
const MARKUP = new Set('\\`*_[]<>{}#+-.!()|~&:"\'$');
const WORD = latePattern(String.raw`[\p{L}\p{N}]`, 'u');
const SPACE = /^\s?$/;

/**
 * Undoes backslash escapes where the text reads the same without them (`conv\_depth`, `1\.`), and keeps those that hold
 * markup off (`\*` at a word, a backtick, `\[`, `\<`, `\\`). Code spans and formulas stay as they are.
 *
 * @param markdown text outside code blocks, of one or several lines
 */
export function unescapeMarkdown(markdown: string): string {
  if (!markdown.includes('\\')) return markdown;
  return mapOutsideCode(markdown, (text, at) => {
    const formulas = findFormulas(text);
    let next = 0;
    return text.replaceAll(ESCAPE, (escape, character: string, offset: number) => {
      while ((formulas[next]?.[1] ?? Infinity) <= offset) next += 1;
      const isFormula = offset >= (formulas[next]?.[0] ?? Infinity);
      return !isFormula && canStandAlone(markdown, at + offset, character) ? character : escape;
    });
  });
}

/** Whether the character would be plain text without the backslash at `at`. */
function canStandAlone(markdown: string, at: number, character: string): boolean {
  if (!MARKUP.has(character)) return true;
  const before = markdown.charAt(at - 1);
  const after = markdown.charAt(at + 2);
  if ('\\`[]<{}$|&~"\''.includes(character)) return character === '"' || character === "'";
  if (character === '_') return WORD().test(before) && WORD().test(after);
  if (character === '*') return isSpace(before) && isSpace(after) && !startsLine(markdown, at);
  if ('#+->'.includes(character)) return !startsLine(markdown, at);
  if (character === '.' || character === ')') return !endsListNumber(markdown, at);
  if (character === '(') return before !== ']';
  if (character === ':') return before !== ']';
  return character !== '!' || after !== '[';
}

function isSpace(character: string): boolean {
  return SPACE.test(character);
}

/** Whether only blanks stand before `at` on its line. */
function startsLine(markdown: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (markdown[before] === ' ' || markdown[before] === '\t')) before -= 1;
  return before < 0 || markdown[before] === '\n';
}

/** Whether nothing but a number stands before `at` on its line, so that a dot would make a list of it. */
function endsListNumber(markdown: string, at: number): boolean {
  let digits = at - 1;
  while (digits >= 0 && at - digits <= 10 && /\d/.test(markdown.charAt(digits))) digits -= 1;
  return digits < at - 1 && startsLine(markdown, digits + 1);
}

/** Applies a change to the pieces between code spans; `at` is the offset of the piece. */
function mapOutsideCode(markdown: string, change: (text: string, at: number) => string): string {
  let result = '';
  let at = 0;
  for (const [start, end] of findCodeSpans(markdown)) {
    result += change(markdown.slice(at, start), at) + markdown.slice(start, end);
    at = end;
  }
  return result + change(markdown.slice(at), at);
}

const COMMENT = /<!--/g;
const TAG = /<\/?[A-Za-z][\w-]{0,30}(?:\s[^<>]{0,500})?\/?>/g;
const IMAGE = /!\[([^[\]]{0,500})\](?:\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|\[[^[\]]{0,500}\])?/g;
const LINK = /\[([^[\]]{1,1000})\](?:\([^()\s]{0,2000}(?:\s[^()]{0,500})?\)|\[[^[\]]{0,500}\])/g;
const AUTOLINK = /<((?:https?:|mailto:)[^<>\s]{1,2000})>/g;
const STRONG = /(\*{1,3}|~~)(?=\S)|(?<=\S)(\*{1,3}|~~)/g;
const UNDERSCORES = /_+/g;
const MOST_UNDERSCORES = 3;
const LINE_MARK = /^[ \t]{0,12}(?:#{1,6}(?=[ \t])|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]?/gm;

/**
 * Takes Markdown's marks away and leaves what is read: for tables and for telling whether two texts are the same.
 * Images leave their description, links their text, code its content. It is plain where Markdown would be subtle:
 * a star that touches a word is taken for emphasis.
 *
 * @returns the text on one line, with single spaces
 */
export function toPlainText(markdown: string): string {
  let text = '';
  let at = 0;
  for (const [start, end] of findCodeSpans(markdown)) {
    text += stripMarks(markdown.slice(at, start)) + readCode(markdown.slice(start, end));
    at = end;
  }
  return (text + stripMarks(markdown.slice(at))).replaceAll(/\s+/g, ' ').trim();
}

/** @returns what stands between the backticks of a code span */
function readCode(span: string): string {
  let width = 0;
  while (span[width] === '`') width += 1;
  return span.slice(width, -width).trim();
}

/** Characters that all markup has one of; a class of letters would cost a millisecond at the first use. */
const SIGN_OF_MARKUP = /[\\`*_~<>[\]#!+-]|\d[.)]/;

function stripMarks(text: string): string {
  if (!SIGN_OF_MARKUP.test(text)) return text;
  // escaped characters go through a private code point, so that no rule takes them for markup
  let plain = text.includes('\\') ? text.replaceAll(ESCAPE, hideEscaped) : text;
  // each rule is asked only where its sign stands: a regular expression costs a millisecond at its first use
  if (plain.includes('<'))
    plain = dropComments(plain).replaceAll(AUTOLINK, '$1').replaceAll(TAG, ' ');
  plain = plain.replaceAll(LINE_MARK, '');
  if (plain.includes('[')) plain = plain.replaceAll(IMAGE, '$1').replaceAll(LINK, '$1');
  if (/[*~]/.test(plain)) plain = plain.replaceAll(STRONG, '');
  if (plain.includes('_')) plain = plain.replaceAll(UNDERSCORES, dropEmphasis);
  return text.includes('\\') ? plain.replaceAll(HIDDEN, showEscaped) : plain;
}

/** Underscores within a word are letters of a name; those at one of its edges are emphasis. */
function dropEmphasis(underscores: string, at: number, text: string): string {
  if (underscores.length > MOST_UNDERSCORES) return underscores;
  const before = characterBefore(text, at);
  const isBehindWord = isLetterOrNumber(before);
  const isEmphasis = isLetterOrNumber(characterAt(text, at + underscores.length))
    ? !isBehindWord
    : isBehindWord || (before !== '' && '.!?)'.includes(before));
  return isEmphasis ? '' : underscores;
}

const HIDDEN = /[\uE021-\uE07E]/g;

function hideEscaped(_: string, character: string): string {
  return String.fromCharCode(0xe000 + character.charCodeAt(0));
}

function showEscaped(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - 0xe000);
}

function dropComments(text: string): string {
  let result = '';
  let at = 0;
  for (const { index } of text.matchAll(COMMENT)) {
    if (index < at) continue;
    const end = text.indexOf('-->', index);
    if (end < 0) break;
    result += text.slice(at, index);
    at = end + 3;
  }
  return result + text.slice(at);
}
