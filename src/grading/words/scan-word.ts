import { expandContraction } from './abbreviations.ts';
import { isWordAt, LETTER, classAt, widthAt, DIGIT } from './character-class.ts';
import { functionWordKind } from './function-words.ts';
import { scanKeyValue } from './scan-code.ts';
import type { Token } from './token.ts';
import { readRun } from './word-run.ts';

const CYRILLIC = /[Ѐ-ӿ]/;
/** Prefixes that some write with a hyphen and some without: they make one word with what follows. */
const JOINED_PREFIX = new Set(
  (
    'non un over under re co pre post de sub multi semi anti auto hyper ' +
    'не недо пере без бес ко под анти авто мульти гипер микро макро супер ре де квази псевдо'
  ).split(' '),
);
/** `I'm`, `it's`, `we've`: the second part says nothing by itself. */
const ENGLISH_TAIL = /^(?:s|m|d|re|ve|ll)$/;
const ABBREVIATION = /\p{L}\.\p{L}(?:\.\p{L})?(?:\.|(?![\p{L}\p{N}_]))/uy;
const FILE_TYPES = new Set('js ts py md json net io com org ru csv txt'.split(' '));

/**
 * Reads the word, the part of a hyphenated word, the identifier or the setting (`key=value`) that starts at
 * `start` of a normalised text.
 */
export function scanWord(text: string, start: number): Token {
  const end = runEnd(text, start);
  const next = text.charAt(end);
  if (next === '.') {
    const dotted = scanAbbreviation(text, start) ?? scanDotted(text, start, end);
    if (dotted !== null) return dotted;
  }
  if (next === '-' && isWordAt(text, end + 1)) {
    const hyphenated = scanHyphenated(text, start, end);
    if (hyphenated !== null) return hyphenated;
  }
  if (next === "'") return scanApostrophe(text, start, end);
  return scanName(text, start, end);
}

/** The end of the run of word characters. */
function runEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found !== LETTER && found !== DIGIT) break;
    at += widthAt(text, at);
  }
  return at;
}

function scanName(text: string, start: number, end: number): Token {
  const run = text.slice(start, end);
  const special = readRun(run).isLatin ? scanSpecialName(text, start, end) : null;
  return special ?? makeToken(run, start, end);
}

/** `c++`, `c#`, `key=value`. */
function scanSpecialName(text: string, start: number, end: number): Token | null {
  const run = text.slice(start, end);
  if (text.startsWith('++', end) && !isWordAt(text, end + 2)) {
    return { kind: 'code', text: `${run}++`, value: null, start, end: end + 2 };
  }
  if (run.length === 1 && text.charAt(end) === '#') {
    return { kind: 'code', text: `${run}#`, value: null, start, end: end + 1 };
  }
  return scanKeyValue(text, start, end);
}

/** `т.е.`, `e.g.`, `u.s.a.`: one token without its last point. */
function scanAbbreviation(text: string, start: number): Token | null {
  ABBREVIATION.lastIndex = start;
  const found = ABBREVIATION.exec(text)?.[0];
  if (found === undefined) return null;
  const written = found.replaceAll('.', '');
  const kind = functionWordKind(found.replace(/\.$/, '')) ?? functionWordKind(written) ?? 'word';
  return { kind, text: written, value: null, start, end: start + found.length };
}

/** `np.array`, `tf.nn.conv2d(`, `node.js`; a point between two words of prose only ends a sentence. */
function scanDotted(text: string, start: number, firstEnd: number): Token | null {
  let end = firstEnd;
  while (text.charAt(end) === '.' && classLetterAt(text, end + 1) && end - start < 64) {
    end = runEnd(text, end + 1);
  }
  const run = text.slice(start, end);
  if (end === firstEnd || !readRun(run).isLatin) return null;
  const parts = run.split('.');
  const looksLikeCode =
    /[_\d]/.test(run) ||
    parts.length > 2 ||
    text.charAt(end) === '(' ||
    FILE_TYPES.has(parts[1] ?? '') ||
    (firstEnd - start <= 3 && parts.every((part) => functionWordKind(part) === undefined));
  if (!looksLikeCode) return null;
  return scanSpecialName(text, start, end) ?? { kind: 'code', text: run, value: null, start, end };
}

/** `кол-во` as количество, `non-linear` as nonlinear; other hyphenated words are read part by part. */
function scanHyphenated(text: string, start: number, end: number): Token | null {
  const first = text.slice(start, end);
  const wholeEnd = runEnd(text, end + 1);
  if (first.length <= 4 && CYRILLIC.test(first)) {
    const full = expandContraction(text.slice(start, wholeEnd));
    if (full !== null) return makeToken(full, start, wholeEnd);
  }
  if (!JOINED_PREFIX.has(first) || text.charAt(wholeEnd) === '-') return null;
  return makeToken(first + text.slice(end + 1, wholeEnd), start, wholeEnd);
}

/** `don't` is a negator, `layer's` is `layer`, `об'ем` has ъ, `l'eau` has two words. */
function scanApostrophe(text: string, start: number, end: number): Token {
  const tailEnd = runEnd(text, end + 1);
  const first = text.slice(start, end);
  const tail = text.slice(end + 1, tailEnd);
  if (tail === 't' && first.endsWith('n')) {
    return { kind: 'negator', text: 'not', value: null, start, end: tailEnd };
  }
  if (ENGLISH_TAIL.test(tail)) return makeToken(first, start, tailEnd);
  if (tail !== '' && CYRILLIC.test(first) && CYRILLIC.test(tail)) {
    return makeToken(`${first}ъ${tail}`, start, tailEnd);
  }
  return scanName(text, start, end);
}

function classLetterAt(text: string, index: number): boolean {
  return index < text.length && classAt(text, index) === LETTER;
}

function makeToken(run: string, start: number, end: number): Token {
  const { kind, text } = readRun(run);
  return { kind, text, value: null, start, end };
}
