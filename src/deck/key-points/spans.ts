import { isLetterOrNumber } from '../characters.ts';

/** A part of a key point whose characters stand for themselves: a quote, a piece of code, an escaped character. */
export interface Span {
  readonly kind: 'phrase' | 'literal' | 'escape';
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** What is inside, without quotes, backticks or backslash. */
  readonly text: string;
}

/** A quote or a piece of code that is opened and never closed; its mark is read as a character like any other. */
export interface Unclosed {
  readonly kind: 'unclosed-quote' | 'unclosed-code';
  readonly at: number;
}

export interface Spans {
  /** In order, none inside another. */
  readonly spans: readonly Span[];
  readonly unclosed: readonly Unclosed[];
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“”', '«': '»' };
/** Where a span may open: searched for natively, because sheets hold thousands of wordings without any. */
const OPENING = /["“„«`\\]/g;
const NO_SPANS: Spans = { spans: [], unclosed: [] };
const ESCAPABLE = /[!-/:-@[-`{-~]/;

/**
 * Finds what is quoted, escaped or code in the text of a key point, from left to right.
 * A quote opens where a word could begin, so that the inches of `5"` are none.
 */
export function findSpans(text: string): Spans {
  let at = findOpening(text, 0);
  if (at < 0) return NO_SPANS;
  const spans: Span[] = [];
  const unclosed: Unclosed[] = [];
  const closers = new Closers(text);
  while (at >= 0) {
    const span = readSpan(text, at, closers, unclosed);
    if (span !== null) spans.push(span);
    at = findOpening(text, span?.end ?? (text[at] === '`' ? closers.runEnd(at) : at + 1));
  }
  return { spans, unclosed };
}

/** @returns the offset of the next mark that may open a span, or -1 */
function findOpening(text: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.exec(text)?.index ?? -1;
}

function readSpan(text: string, at: number, closers: Closers, unclosed: Unclosed[]): Span | null {
  const character = text.charAt(at);
  if (character === '\\') return readEscape(text, at);
  if (character === '`') {
    const inner = closers.runEnd(at);
    const close = closers.codeEnd(at);
    if (close >= 0)
      return {
        kind: 'literal',
        start: at,
        end: close + inner - at,
        text: trimCode(text.slice(inner, close)),
      };
    unclosed.push({ kind: 'unclosed-code', at });
    return null;
  }
  if (CLOSING[character] === undefined || isLetterOrNumber(text.charAt(at - 1))) return null;
  const close = closers.quoteEnd(at);
  if (close < 0 && character === '"') unclosed.push({ kind: 'unclosed-quote', at });
  if (close < 0) return null;
  return {
    kind: 'phrase',
    start: at,
    end: close + 1,
    text: unescape(text.slice(at + 1, close)).trim(),
  };
}

function readEscape(text: string, at: number): Span | null {
  const next = text.charAt(at + 1);
  return ESCAPABLE.test(next) ? { kind: 'escape', start: at, end: at + 2, text: next } : null;
}

function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** As in Markdown: one space on each side makes room for a backtick and is no part of the code. */
function trimCode(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return isPadded ? code.slice(1, -1) : code;
}

/** Where quotes and code end, found in one pass each however many stay open. */
class Closers {
  private readonly text: string;
  /** For each run of backticks, by its offset: the next run of the same length, or -1. */
  private readonly codeEnds = new Map<number, number>();
  private readonly runEnds = new Map<number, number>();
  /** Closing marks that are known not to come any more. */
  private readonly missing = new Set<string>();

  constructor(text: string) {
    this.text = text;
    const latest = new Map<number, number>();
    if (!text.includes('`')) return;
    for (const run of [...text.matchAll(/`+/g)].toReversed()) {
      this.codeEnds.set(run.index, latest.get(run[0].length) ?? -1);
      this.runEnds.set(run.index, run.index + run[0].length);
      latest.set(run[0].length, run.index);
    }
  }

  runEnd(at: number): number {
    return this.runEnds.get(at) ?? at + 1;
  }

  codeEnd(at: number): number {
    return this.codeEnds.get(at) ?? -1;
  }

  quoteEnd(at: number): number {
    const marks = CLOSING[this.text.charAt(at)] ?? '';
    if (this.missing.has(marks)) return -1;
    for (let next = at + 1; next < this.text.length; next += 1) {
      if (this.text[next] === '\\') next += 1;
      else if (marks.includes(this.text.charAt(next))) return next;
    }
    this.missing.add(marks);
    return -1;
  }
}
