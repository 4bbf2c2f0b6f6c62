import { findBacktickRuns } from './markdown/backticks.ts';
import { createRun, pairRuns } from './markdown/emphasis.ts';
import { readEntity, readHtml } from './markdown/inline-html.ts';
import { findLatexEnd } from './markdown/latex.ts';
import { readAutolink } from './markdown/link.ts';
import { addText, type InlineScan } from './markdown/inline-scan.ts';
import { closeBracket, openBracket } from './markdown/brackets.ts';
import { joinPieces } from './markdown/pieces.ts';
import type { Span } from './markdown/spans.ts';

const escapable = /^[!-/:-@[-`{-~]$/;
const special = /[\\`*_~[\]!<&$\n]/g;

/**
 * Reads running text of Markdown: emphasis, code, links, images, HTML, character references, escapes, hard and soft
 * line breaks. Formulas between dollar signs stay as they are. Linear in the text.
 * @param text the lines of a paragraph, joined by `\n`
 * @returns spans without marks; a hard line break is `\n`
 */
export function parseInline(text: string): Span[] {
  const scan: InlineScan = {
    text,
    pieces: [],
    runs: [],
    brackets: [],
    fences: findBacktickRuns(text),
    hopeless: new Set(),
  };
  let at = 0;
  while (at < text.length) {
    special.lastIndex = at;
    const next = special.exec(text)?.index ?? text.length;
    if (next > at) addText(scan, trimBeforeBreak(text.slice(at, next), text.charAt(next)));
    at = next < text.length ? next + readSpecial(scan, next) : next;
  }
  pairRuns(scan.runs);
  return joinPieces(scan.pieces);
}

function trimBeforeBreak(plain: string, next: string): string {
  return next === '\n' ? plain.trimEnd() : plain;
}

/** @returns how many UTF-16 units were read, at least 1 */
function readSpecial(scan: InlineScan, at: number): number {
  const { text } = scan;
  const character = text.charAt(at);
  switch (character) {
    case '\\':
      return readEscape(scan, at);
    case '`':
      return readCode(scan, at);
    case '*':
    case '_':
    case '~':
      return readRun(scan, at, character);
    case '!':
      return text.charAt(at + 1) === '[' ? openBracket(scan, '![') : addText(scan, '!');
    case '[':
      return openBracket(scan, '[');
    case ']':
      return closeBracket(scan, at);
    case '<':
      return readAngle(scan, at);
    case '&': {
      const piece = readEntity(text, at);
      addText(scan, piece?.text ?? '&');
      return piece?.length ?? 1;
    }
    case '$':
      return readFormula(scan, at) ?? addText(scan, '$');
    default:
      return breakLine(scan, at);
  }
}

function readEscape(scan: InlineScan, at: number): number {
  const next = scan.text.charAt(at + 1);
  if (next === '(' || next === '[') {
    const length = readFormula(scan, at);
    if (length !== null) return length;
  }
  if (next === '\n') {
    addText(scan, '\n');
    return 2;
  }
  if (!escapable.test(next)) return addText(scan, '\\');
  addText(scan, next);
  return 2;
}

function readFormula(scan: InlineScan, at: number): number | null {
  const end = findLatexEnd(scan.text, at, scan.hopeless);
  if (end === null) return null;
  scan.pieces.push({
    text: scan.text.slice(at, end),
    code: false,
    run: null,
    link: 0,
    closed: true,
  });
  return end - at;
}

function readCode(scan: InlineScan, at: number): number {
  const length = runLength(scan.text, at);
  const close = scan.fences.findNext(length, at + length);
  if (close === null) return addText(scan, scan.text.slice(at, at + length));
  const inner = scan.text.slice(at + length, close).replaceAll('\n', ' ');
  const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
  const code = padded ? inner.slice(1, -1) : inner;
  scan.pieces.push({ text: code, code: true, run: null, link: 0, closed: true });
  return close + length - at;
}

function readRun(scan: InlineScan, at: number, character: string): number {
  const { text } = scan;
  const length = runLength(text, at);
  if (character === '~' && length !== 2) return addText(scan, text.slice(at, at + length));
  const before = at === 0 ? '' : characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at + length) ?? 0x20);
  const run = createRun(character, length, before, after);
  scan.pieces.push({ text: '', code: false, run, link: 0, closed: true });
  scan.runs.push(run);
  return length;
}

function characterBefore(text: string, at: number): string {
  const unit = text.charAt(at - 1);
  return /[\udc00-\udfff]/.test(unit) ? text.slice(at - 2, at) : unit;
}

function readAngle(scan: InlineScan, at: number): number {
  const link = readAutolink(scan.text, at);
  if (link !== null) {
    scan.pieces.push({ text: '', code: false, run: null, link: 1, closed: true });
    addText(scan, link.address);
    scan.pieces.push({ text: '', code: false, run: null, link: -1, closed: true });
    return link.length;
  }
  const html =
    scan.hopeless.has('<!--') && scan.text.startsWith('<!--', at) ? null : readHtml(scan.text, at);
  if (html === null) {
    if (scan.text.startsWith('<!--', at)) scan.hopeless.add('<!--');
    return addText(scan, '<');
  }
  addText(scan, html.text);
  return html.length;
}

/** Two spaces before a line end make a break; otherwise the line end is a space. */
function breakLine(scan: InlineScan, at: number): number {
  const isHard = scan.text.slice(Math.max(0, at - 2), at) === '  ';
  addText(scan, isHard ? '\n' : ' ');
  let read = 1;
  while (scan.text.charAt(at + read) === ' ') read += 1;
  return read;
}

function runLength(text: string, at: number): number {
  const character = text.charAt(at);
  let end = at + 1;
  while (text.charAt(end) === character) end += 1;
  return end - at;
}
