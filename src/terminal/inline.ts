import { findBacktickRuns, type BacktickRuns } from './markdown/backticks.ts';
import { createRun, pairRuns, type DelimiterRun } from './markdown/emphasis.ts';
import { readEntity, readHtml } from './markdown/inline-html.ts';
import { findLatexEnd } from './markdown/latex.ts';
import { readAutolink, readTarget } from './markdown/link.ts';
import { joinPieces, type Piece } from './markdown/pieces.ts';
import type { Span } from './markdown/spans.ts';

interface Bracket {
  readonly piece: Piece;
  readonly image: boolean;
  /** How many pieces and runs there were when it opened. */
  readonly pieces: number;
  readonly runs: number;
}

interface Scan {
  readonly text: string;
  readonly pieces: Piece[];
  runs: DelimiterRun[];
  readonly brackets: Bracket[];
  readonly fences: BacktickRuns;
  /** Places from which a search for the end of something has failed: it would fail further on too. */
  readonly hopeless: Set<string>;
}

const escapable = /^[!-/:-@[-`{-~]$/;
const special = /[\\`*_~[\]!<&$\n]/g;

/**
 * Reads running text of Markdown: emphasis, code, links, images, HTML, character references, escapes, hard and soft
 * line breaks. Formulas between dollar signs stay as they are. Linear in the text.
 * @param text the lines of a paragraph, joined by `\n`
 * @returns spans without marks; a hard line break is `\n`
 */
export function parseInline(text: string): Span[] {
  const scan: Scan = {
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
function readSpecial(scan: Scan, at: number): number {
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

function addText(scan: Scan, text: string): number {
  const last = scan.pieces.at(-1);
  if (last?.closed === false) last.text += text;
  else scan.pieces.push({ text, code: false, run: null, link: 0, closed: false });
  return text.length;
}

function readEscape(scan: Scan, at: number): number {
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

function readFormula(scan: Scan, at: number): number | null {
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

function readCode(scan: Scan, at: number): number {
  const length = runLength(scan.text, at);
  const close = scan.fences.findNext(length, at + length);
  if (close === null) return addText(scan, scan.text.slice(at, at + length));
  const inner = scan.text.slice(at + length, close).replaceAll('\n', ' ');
  const padded = inner.startsWith(' ') && inner.endsWith(' ') && inner.trim() !== '';
  const code = padded ? inner.slice(1, -1) : inner;
  scan.pieces.push({ text: code, code: true, run: null, link: 0, closed: true });
  return close + length - at;
}

function readRun(scan: Scan, at: number, character: string): number {
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

function openBracket(scan: Scan, mark: string): number {
  const piece: Piece = { text: mark, code: false, run: null, link: 0, closed: true };
  const { pieces, runs, brackets } = scan;
  brackets.push({ piece, image: mark === '![', pieces: pieces.length, runs: runs.length });
  pieces.push(piece);
  return mark.length;
}

function closeBracket(scan: Scan, at: number): number {
  const bracket = scan.brackets.pop();
  const target = bracket === undefined ? null : readTarget(scan.text, at + 1);
  if (bracket === undefined || target === null) return addText(scan, ']');
  pairRuns(scan.runs.splice(bracket.runs));
  if (bracket.image) {
    bracket.piece.text = '[';
    addText(scan, ']');
    return 1 + target.length;
  }
  const shown = scan.pieces
    .slice(bracket.pieces + 1)
    .map((piece) => piece.text)
    .join('');
  bracket.piece.text = '';
  bracket.piece.link = 1;
  scan.pieces.push({ text: '', code: false, run: null, link: -1, closed: true });
  if (isWorthShowing(target.address, shown)) addText(scan, ` (${target.address})`);
  scan.brackets.length = 0;
  return 1 + target.length;
}

/** The address is told when it says more than the text does, and leads out of the sheet. */
function isWorthShowing(address: string, shown: string): boolean {
  return (
    address !== '' && !address.startsWith('#') && address !== shown && address !== `mailto:${shown}`
  );
}

function readAngle(scan: Scan, at: number): number {
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
function breakLine(scan: Scan, at: number): number {
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
