import { latePattern } from '../late-pattern.ts';

/** What a key says about one question. Lines count from 0. */
export interface KeyEntry {
  readonly number: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Markdown without the number. */
  readonly text: string;
}

const ENTRY =
  /^\s{0,8}(?:[-*+]\s{1,4}|#{1,6}\s{1,4})?(?:\*\*|__)?(?:(?:question|answer|вопрос|ответ|q|a|№)[ \t.]{0,2})?(\d{1,4})(?:\*\*|__)?\s{0,3}(?:\\?[.):：、]|[-–—=→]{1,2}>?)(?:\*\*|__)?(?:\s{1,8}|(?=\S)|$)/i;
/** `1-C`, `2) b`, `3. A,C`, `4 D`: one of several on a line. */
const PAIR = latePattern(
  String.raw`(?<![\p{L}\p{N}])(\d{1,4})\s{0,2}(?:[.):：、]|[-–—=→]{1,2})?\s{0,3}([A-Za-zА-Яа-я]{1,6}(?![\p{L}\p{N}])(?:\s?[,&+/]\s?[A-Za-zА-Яа-я](?![\p{L}\p{N}]))*)`,
  'gu',
);
const BETWEEN_PAIRS = /^[\s,;|.*_()/-]*$/;
const TABLE_RULE = /^[\s|:-]+$/;

/**
 * Reads the entries of an answer key: numbered lines with what follows them, several pairs on a line, rows of a table.
 * @param lines all lines of the sheet
 * @param rest what stands on the first line, if that is not the whole line
 */
export function readEntries(
  lines: readonly string[],
  start: number,
  end: number,
  rest = '',
): readonly KeyEntry[] {
  const entries: KeyEntry[] = [];
  let open: { number: number; start: number; text: string[] } | null = null;
  let header: readonly (number | null)[] = [];
  const close = (line: number): void => {
    if (open === null) return;
    const kept = trimEnd(open.text);
    entries.push({
      number: open.number,
      start: open.start,
      end: Math.min(line, open.start + kept.length),
      text: kept.join('\n').trim(),
    });
    open = null;
  };
  for (let line = start; line < end; line += 1) {
    const text = line === start && rest !== '' ? rest : (lines[line] ?? '');
    const at = { start: line, end: line + 1 };
    if (text.trimStart().startsWith('|')) {
      close(line);
      const cells = splitCells(text);
      const below = TABLE_RULE.test(text) ? [] : readBelow(header, cells);
      entries.push(...[...readRow(cells), ...below].map((pair) => ({ ...pair, ...at })));
      if (!TABLE_RULE.test(text)) header = cells.map(readNumber);
      continue;
    }
    const pairs = readPairs(text);
    // `2. In 5 days` is one answer
    if (pairs.length > 1 && (!ENTRY.test(text) || pairs.every((pair) => namesOptions(pair.text)))) {
      close(line);
      entries.push(...pairs.map((pair) => ({ ...pair, ...at })));
      continue;
    }
    const found = ENTRY.exec(text);
    if (found !== null && isNext(Number(found[1]), open, entries)) {
      close(line);
      open = { number: Number(found[1]), start: line, text: [text.slice(found[0].length)] };
    } else open?.text.push(text);
  }
  close(end);
  return entries;
}

/** Numbers rise; a smaller one is a step within the answer that is open. */
function isNext(
  number: number,
  open: { readonly number: number } | null,
  entries: readonly KeyEntry[],
): boolean {
  const last = open?.number ?? entries.at(-1)?.number;
  return last === undefined || (number > last && number <= last + GREATEST_GAP);
}

const GREATEST_GAP = 100;

const LETTERS = /^\W{0,4}(?:[A-Za-zА-Яа-я](?:\s?[,&+/]?\s?[A-Za-zА-Яа-я]){0,5})(?:\W|$)(?!.{40})/u;

/** @returns whether an entry seems to name options, perhaps with a word about them */
export function looksLikeLetters(text: string): boolean {
  return LETTERS.test(text);
}

/** @returns whether a line opens with the number of an entry */
export function opensEntry(line: string): boolean {
  return ENTRY.test(line);
}

/** What names options, and no word: `B`, `a, c`, `ad`, `True`. */
const OPTION_NAMES =
  /^(?:[A-HА-И](?:\s?[,&+/]?\s?[A-HА-И]){0,5}|t|f|true|false|yes|no|да|нет|верно)$/iu;

/** @returns whether an entry does but name options */
export function namesOptions(text: string): boolean {
  return text.length <= LONGEST_NAMES && OPTION_NAMES.test(text.trim().replace(/[,;.]$/, ''));
}

const LONGEST_NAMES = 24;

/** @returns the pairs of a line that holds nothing else, and names options in all of them; none for any other line */
export function readLetterPairs(text: string): readonly Pick<KeyEntry, 'number' | 'text'>[] {
  if (!/\d/.test(text)) return [];
  const pairs = readPairs(text, 1);
  return pairs.every((pair) => namesOptions(pair.text)) ? pairs : [];
}

/** @returns the exclusive end of the lines from `start` on that are blank, rows of a table or pairs of number and letter */
export function findLettersEnd(lines: readonly string[], start: number, end: number): number {
  let last = start;
  for (let line = start; line < end; line += 1) {
    const text = (lines[line] ?? '').trimStart();
    if (text === '') continue;
    if (!text.startsWith('|') && readLetterPairs(text).length === 0) break;
    last = line + 1;
  }
  return last;
}

function readPairs(text: string, fewest = 2): readonly Pick<KeyEntry, 'number' | 'text'>[] {
  const found = [...text.matchAll(PAIR())];
  if (found.length < fewest || !BETWEEN_PAIRS.test(text.replaceAll(PAIR(), ''))) return [];
  return found.map(({ 1: number = '', 2: letters = '' }) => ({
    number: Number(number),
    text: letters,
  }));
}

function splitCells(row: string): readonly string[] {
  return row
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

function readNumber(cell: string): number | null {
  const found = /^\W{0,3}(?:q|№)?\s?(\d{1,4})[.)]?\W{0,3}$/i.exec(cell);
  return found === null ? null : Number(found[1]);
}

/** `| 1 | C | 2 | A |`: a number and what stands beside it. */
function readRow(cells: readonly string[]): readonly Pick<KeyEntry, 'number' | 'text'>[] {
  const isNumbers = cells.every((cell) => readNumber(cell) !== null);
  if (isNumbers) return [];
  const pairs: Pick<KeyEntry, 'number' | 'text'>[] = [];
  for (let place = 0; place + 1 < cells.length; place += 1) {
    const number = readNumber(cells[place] ?? '');
    const text = cells[place + 1] ?? '';
    if (number === null || text === '') continue;
    pairs.push({ number, text });
    place += 1;
  }
  return pairs;
}

/** A row of letters below a row of numbers. */
function readBelow(
  header: readonly (number | null)[],
  cells: readonly string[],
): readonly Pick<KeyEntry, 'number' | 'text'>[] {
  if (header.filter((number) => number !== null).length < 2) return [];
  if (cells.some((cell) => readNumber(cell) !== null)) return [];
  return cells.flatMap((text, place) => {
    const number = header[place] ?? null;
    return number === null || text === '' ? [] : [{ number, text }];
  });
}

function trimEnd(text: readonly string[]): readonly string[] {
  let end = text.length;
  while (end > 1 && (text[end - 1] ?? '').trim() === '') end -= 1;
  return text.slice(0, end);
}
