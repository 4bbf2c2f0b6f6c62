import { htmlToText } from '../anki/html-text.ts';
import { GAP_SIGN } from './gap-sign.ts';
import { withTolerance } from './number.ts';
import type { MoodleAnswer } from './question.ts';

/** How an embedded answer is asked. */
export type EmbeddedKind = 'short' | 'numerical' | 'choice' | 'several';

/** An answer embedded in a text: `{1:SHORTANSWER:=right~%50%half#comment}`. */
export interface Embedded {
  readonly kind: EmbeddedKind;
  readonly isCaseKept: boolean;
  readonly answers: readonly MoodleAnswer[];
}

const OPEN = /\{\d{0,9}:([A-Z]{2,15}(?:_[A-Z]{1,3})?):/g;
const KINDS: ReadonlyMap<string, EmbeddedKind> = new Map([
  ...['NUMERICAL', 'NM'].map((name) => [name, 'numerical'] as const),
  ...['SHORTANSWER', 'SA', 'MW', 'SHORTANSWER_C', 'SAC', 'MWC'].map(
    (name) => [name, 'short'] as const,
  ),
  ...['', '_V', '_H', '_S', '_VS', '_HS'].map((way) => [`MULTICHOICE${way}`, 'choice'] as const),
  ...['', 'V', 'H', 'S', 'VS', 'HS'].map((way) => [`MC${way}`, 'choice'] as const),
  ...['', '_H', '_S', '_HS'].map((way) => [`MULTIRESPONSE${way}`, 'several'] as const),
  ...['', 'H', 'S', 'HS'].map((way) => [`MR${way}`, 'several'] as const),
]);
const CASE_KEPT = /C$/;
const SHARE = /^(?:=|%(-?\d{1,3}(?:[.,]\d{0,10})?)%)/;

/** A text whose answers are taken out. */
export interface EmbeddedText {
  /** With GAP_SIGN in place of each answer. */
  readonly text: string;
  readonly answers: readonly Embedded[];
}

/**
 * Takes the answers out of a text as Moodle finds them; braces that hold none are text.
 * @returns null where a number among them cannot be read
 */
export function takeEmbedded(text: string): EmbeddedText | null {
  const answers: Embedded[] = [];
  let rest = '';
  let at = 0;
  let isUnclosed = false;
  for (const { 0: mark, 1: name = '', index } of text.matchAll(OPEN)) {
    const kind = KINDS.get(name);
    if (index < at || kind === undefined || isUnclosed) continue;
    const end = findSign(text, '}', index + mark.length);
    isUnclosed = end < 0;
    if (end < 0) continue;
    const read = readAlternatives(text.slice(index + mark.length, end), kind);
    if (read === null) return null;
    answers.push({ kind, isCaseKept: kind === 'short' && CASE_KEPT.test(name), answers: read });
    rest += text.slice(at, index) + GAP_SIGN;
    at = end + 1;
  }
  return { text: rest + text.slice(at), answers };
}

/** @returns the offset of the next sign that no backslash stands before; -1 for none */
function findSign(text: string, sign: string, from: number): number {
  let at = text.indexOf(sign, from);
  while (at > from && text[at - 1] === '\\') at = text.indexOf(sign, at + 1);
  return at;
}

function readAlternatives(text: string, kind: EmbeddedKind): readonly MoodleAnswer[] | null {
  const answers: MoodleAnswer[] = [];
  for (const part of splitAt(text, '~')) {
    if (part.trim() === '') continue;
    const share = SHARE.exec(part);
    const percent = share === null ? 0 : Number(share[1]?.replace(',', '.') ?? 100);
    const body = part.slice(share?.[0].length ?? 0);
    const [said = '', feedback = ''] = splitComment(body);
    const plain = unescape(said);
    const wording = kind === 'numerical' ? readNumber(plain) : plain;
    if (wording === null) return null;
    answers.push({ text: wording, percent, feedback: unescape(feedback) });
  }
  return answers;
}

function splitAt(text: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = findSign(text, sign, 0); at >= 0; at = findSign(text, sign, at + 1)) {
    if (at < from) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

/** A comment begins at `#`, unless the sign is part of an entity (`&#65;`). */
function splitComment(text: string): readonly string[] {
  for (let at = findSign(text, '#', 0); at >= 0; at = findSign(text, '#', at + 1)) {
    const isEntity = /&(?:amp;)?$/.test(text.slice(Math.max(0, at - 5), at));
    if (!isEntity) return [text.slice(0, at), text.slice(at + 1)];
  }
  return [text];
}

function unescape(text: string): string {
  return htmlToText(text)
    .replaceAll(/\\([}#~/"\\])/g, '$1')
    .trim();
}

function readNumber(text: string): string | null {
  const colon = text.indexOf(':', 1);
  return colon < 0
    ? withTolerance(text, '')
    : withTolerance(text.slice(0, colon), text.slice(colon + 1));
}
