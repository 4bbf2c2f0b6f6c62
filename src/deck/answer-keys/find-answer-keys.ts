import type { Block } from '../blocks/block.ts';
import { dropTags } from '../html-tags.ts';
import { normalisePrompt } from '../identity.ts';
import { toPlainText } from '../markup.ts';
import { readQuestionNumber } from '../question-number.ts';
import { isKeyTitle } from '../question/answer-words.ts';
import type { SheetText } from '../sheet-text.ts';
import { readEntries, type KeyEntry } from './read-entries.ts';

/** A list of answers at the end of a sheet or of a section. Lines count from 0. */
export interface AnswerKey {
  /** First line of its title, and exclusive end of the title. */
  readonly start: number;
  readonly titleEnd: number;
  /** Exclusive. */
  readonly end: number;
  readonly entries: readonly KeyEntry[];
  /** The head of its table and the line of dashes below. */
  readonly headers: readonly number[];
}

interface Title {
  readonly start: number;
  readonly end: number;
  /** It says that answers stand below it. */
  readonly headsAnswers: boolean;
  /** 1 to 6 for headings, 7 for lines of text. */
  readonly level: number;
  /** Exclusive end of the fold it heads. */
  readonly close: number | null;
}

const FEWEST = 2;
const MOST_KNOWN = 0.6;
const TEXT_LEVEL = 7;
const LETTERS = /^\W{0,4}(?:[A-Za-zА-Яа-я](?:\s?[,&+/]?\s?[A-Za-zА-Яа-я]){0,5})(?:\W|$)(?!.{40})/u;

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
    const entries = readEntries(sheet.lines, title.end, end);
    known.readUpTo(title.start);
    if (!isKey(entries, known)) continue;
    const headers = findHeaders(sheet.lines, title.end, end);
    keys.push({ start: title.start, titleEnd: title.end, end, entries, headers });
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
  for (const { start, level, close, headsAnswers } of titles.toReversed()) {
    ends.push(Math.min(close ?? length, ...nextOfLevel.slice(1, level + 1)));
    if (headsAnswers) nextOfLevel.fill(start);
    else if (level < TEXT_LEVEL) nextOfLevel[level] = start;
  }
  return ends.toReversed();
}

function findTitles(sheet: SheetText): readonly Title[] {
  const titles = sheet.blocks.flatMap((block) => readTitle(block, sheet));
  const folds = sheet.folds.map((fold) => ({
    start: fold.start,
    end: fold.summaryEnd,
    headsAnswers: isKeyTitle(fold.summary.join(' ').replaceAll(/[*_`:]/g, '')),
    level: TEXT_LEVEL,
    close: fold.close ?? sheet.lines.length,
  }));
  return [...titles, ...folds].toSorted((left, right) => left.start - right.start);
}

function readTitle(block: Block, { lines }: SheetText): readonly Title[] {
  if (block.kind === 'heading') {
    const { start, end, level } = block;
    return [{ start, end, headsAnswers: isKeyText(block.text.join(' ')), level, close: null }];
  }
  if (block.kind !== 'paragraph') return [];
  // `**Answers**`, `Ключ:`
  const first = lines[block.start] ?? '';
  const isMarked = /^\s*(?:\*\*|__)|[:：]\s*(?:\*\*|__)?\s*$/.test(first);
  if (!isMarked || first.length > LONGEST_TITLE) return [];
  const { start } = block;
  return [
    { start, end: start + 1, headsAnswers: isKeyText(first), level: TEXT_LEVEL, close: null },
  ];
}

const LONGEST_TITLE = 80;

/** Most headings end with a question mark, and need no closer look. */
const ASKS = /[?？][\s*_]{0,9}$/;

function isKeyText(markdown: string): boolean {
  if (ASKS.test(markdown)) return false;
  return isKeyTitle(toPlainText(dropTags(markdown)).replace(/[:：]\s*$/, ''));
}

/** Letters speak for themselves; whole answers must have the numbers of questions above them. */
function isKey(entries: readonly KeyEntry[], known: KnownNumbers): boolean {
  if (entries.length < FEWEST) return false;
  const numbers = new Set(entries.map(({ number }) => number));
  const matched = [...numbers].filter((number) => known.has(number)).length;
  const repeated = entries.filter((entry) => known.isRepeated(entry)).length;
  if (repeated * 2 >= entries.length) return false;
  if (entries.every(({ text }) => LETTERS.test(text))) return matched > 0 || known.isEmpty();
  return matched >= numbers.size * MOST_KNOWN;
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

  isEmpty(): boolean {
    return this.texts.size === 0;
  }
}
