import { dropTags } from '../html-tags.ts';
import { normalisePrompt } from '../identity.ts';
import { readQuestionNumber } from '../question-number.ts';
import type { SheetText } from '../sheet-text.ts';
import { findTitles, TEXT_LEVEL, type Title } from './find-titles.ts';
import { readKeyParts, type KeyPart } from './key-parts.ts';
import { looksLikeLetters, namesOptions, type KeyEntry } from './read-entries.ts';

/** A list of answers at the end of a sheet or of a section. Lines count from 0. */
export interface AnswerKey {
  /** First line of its title. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Its entries by the sections they are for. */
  readonly parts: readonly KeyPart[];
  /** The head of its table and the line of dashes below. */
  readonly headers: readonly number[];
}

const FEWEST = 2;
const MOST_KNOWN = 0.6;

/**
 * Finds the answer keys of a sheet: `## Answers` with `1. C`, `2-A, 3-B`, a table or whole answers below, whose numbers
 * are those of the questions above.
 */
export function findAnswerKeys(sheet: SheetText): readonly AnswerKey[] {
  const titles = findTitles(sheet);
  if (!titles.some(({ headsAnswers }) => headsAnswers)) return [];
  const ends = findEnds(titles, sheet.lines.length);
  const keys: AnswerKey[] = [];
  const known = new KnownNumbers(sheet);
  let from = 0;
  for (const [place, title] of titles.entries()) {
    if (!title.headsAnswers || title.start < from) continue;
    const end = ends[place] ?? sheet.lines.length;
    const parts = readKeyParts(sheet, titles, place, end);
    const entries = parts.flatMap((part) => part.entries);
    known.readUpTo(title.start);
    if (!(title.needsLetters ? isLetterKey : isKey)(entries, known)) continue;
    const headers = findHeaders(sheet.lines, title.end, end);
    keys.push({ start: title.start, end, parts, headers });
    from = end;
    known.startAt(end);
  }
  return keys;
}

const TABLE_RULE = /^\s*\|?[\s:]*-[\s|:-]*$/;

function findHeaders(lines: readonly string[], start: number, end: number): readonly number[] {
  const headers: number[] = [];
  for (let line = start + 1; line < end; line += 1) {
    const isRule = (lines[line] ?? '').includes('|') && TABLE_RULE.test(lines[line] ?? '');
    if (isRule) headers.push(line - 1, line);
  }
  return headers;
}

/** A key reaches to the next heading that is not below its own, to the end of its fold, or to the next key. */
function findEnds(titles: readonly Title[], length: number): readonly number[] {
  const nextOfLevel = Array.from({ length: TEXT_LEVEL + 1 }, () => length);
  const ends: number[] = [];
  for (const { start, level, close, headsAnswers, needsLetters } of titles.toReversed()) {
    ends.push(Math.min(close ?? length, ...nextOfLevel.slice(1, level + 1)));
    if (headsAnswers && !needsLetters) nextOfLevel.fill(start);
    else if (level < TEXT_LEVEL) nextOfLevel[level] = start;
  }
  return ends.toReversed();
}

/** Letters speak for themselves; whole answers must have the numbers of questions above them. */
function isKey(entries: readonly KeyEntry[], known: KnownNumbers): boolean {
  if (entries.length < FEWEST) return false;
  const numbers = new Set(entries.map(({ number }) => number));
  const matched = [...numbers].filter((number) => known.has(number)).length;
  const repeated = entries.filter((entry) => known.isRepeated(entry)).length;
  if (repeated * 2 >= entries.length) return false;
  if (entries.every(({ text }) => looksLikeLetters(text))) return matched > 0 || known.isEmpty();
  return matched >= numbers.size * MOST_KNOWN;
}

/** A title that may be a word like any other: then the letters must be those of most questions above. */
function isLetterKey(entries: readonly KeyEntry[], known: KnownNumbers): boolean {
  if (entries.length < FEWEST || !entries.every(({ text }) => namesOptions(dropTags(text))))
    return false;
  const numbers = [...new Set(entries.map(({ number }) => number))];
  const matched = numbers.filter((number) => known.has(number)).length;
  if (known.isEmpty()) return true;
  return matched >= numbers.length * MOST_KNOWN && matched * 2 >= known.count();
}

/** The numbers that lines above a key begin with, as questions do. */
class KnownNumbers {
  private readonly sheet: SheetText;
  private readonly texts = new Map<number, string>();
  private next = 0;

  constructor(sheet: SheetText) {
    this.sheet = sheet;
  }

  readUpTo(end: number): void {
    for (; this.next < end; this.next += 1) {
      if (this.sheet.kinds[this.next] === 'code') continue;
      const numbered = readQuestionNumber(this.sheet.lines[this.next] ?? '');
      if (numbered !== null) this.texts.set(numbered.number, numbered.rest);
    }
  }

  /** Forgets what stands before a line. */
  startAt(line: number): void {
    this.next = line;
    this.texts.clear();
  }

  /** @returns whether an entry begins with the text of its question: then it is the question, once more */
  isRepeated({ number, text }: KeyEntry): boolean {
    const question = normalisePrompt(this.texts.get(number) ?? '');
    return question !== '' && normalisePrompt(text.split('\n', 1)[0] ?? '').startsWith(question);
  }

  has(number: number): boolean {
    return this.texts.has(number);
  }

  count(): number {
    return this.texts.size;
  }

  isEmpty(): boolean {
    return this.texts.size === 0;
  }
}
