import { dropFoldTags } from '../html-tags.ts';
import { unescapeMarkdown } from '../markup.ts';
import type { PlacedText } from '../placed-text.ts';
import { isLetterAt, readOptionMark } from './letters.ts';
import type { Option, OptionLine, Options } from './options.ts';

/** A line that may begin an option. */
interface Start {
  readonly name: string;
  readonly style: string;
  readonly indent: number;
  readonly width: number;
  readonly isStarred: boolean;
  readonly isBold: boolean;
}

/** Options without boxes. */
export interface OptionRow extends Options {
  /** Options that are bold from their letter on. */
  readonly bold: readonly number[];
}

type Reader = (text: string) => Start | null;
/** @returns whether a line goes on with a row that has `place` options */
type Follows = (start: Start, first: Start, place: number) => boolean;

const NUMBERED = /^(\s*)(?:[-*+]\s{1,4})?\(?(\d{1,2})([.)])\s+/;
const BULLET = /^(\s*)([-*+•○◦]|\\-)\s+/;
const IMAGE = /^\s*!\[/;
const RIGHT =
  /\s*(?:✅|✔️?|☑️?|✓|(?:\*\*|_|\*)?[([（](?:✅|✔|correct|right|correct answer|answer|верно|верный|правильно|правильный|правильный ответ|вірно|правильно|richtig|korrekt|correct[ao]|bonne réponse|giusto|corretto|poprawna|正确|正确答案|正解)[)\]）](?:\*\*|_|\*)?|(?:<--|←|⬅️?|<-)\s?(?:correct|right|верно|правильно|answer)?(?:\s?answer)?)\s*$/iu;
const WRAPPED = /^\*\*[^\s*]/;
const WRONG = /\s*(?:❌|✗|✘|❎)\s*$/u;

/** Finds lettered options: a row of letters from A on, at least two. */
export function findLetteredRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  return findRow(lines, kinds, readLettered, (start, first, place) =>
    place === 0
      ? isLetterAt(start.name, 0)
      : isLetterAt(start.name, place) &&
        start.style === first.style &&
        Math.abs(start.indent - first.indent) <= 3,
  );
}

/** Finds numbered options from 1 on; they are options only where a key names a number. */
export function findNumberedRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  return findRow(
    lines,
    kinds,
    readNumbered,
    (start, first, place) => Number(start.name) === place + 1 && start.style === first.style,
  );
}

/** Finds a bare list; its items are options only where a key names one. */
export function findBulletRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  return findRow(
    lines,
    kinds,
    readBullet,
    (start, first) => start.style === first.style && Math.abs(start.indent - first.indent) <= 1,
  );
}

/** Finds a list of `-` and `+` items, the right ones with `+`; null where it has not both. */
export function findSignedRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
): OptionRow | null {
  const row = findRow(
    lines,
    kinds,
    (text) => {
      const start = readBullet(text);
      return start === null || (start.style !== '+' && start.style !== '-')
        ? null
        : { ...start, isStarred: start.style === '+' };
    },
    (start, first) => Math.abs(start.indent - first.indent) <= 1,
  );
  const ticked = row?.options.filter(({ isTicked }) => isTicked).length ?? 0;
  return row !== null && ticked > 0 && ticked < row.options.length ? row : null;
}

function readLettered(text: string): Start | null {
  const mark = readOptionMark(text);
  return mark === null ? null : { ...mark, name: mark.letter };
}

function readNumbered(text: string): Start | null {
  const found = NUMBERED.exec(text);
  if (found === null) return null;
  const [whole, blank = '', name = '', style = ''] = found;
  return {
    name,
    style,
    indent: blank.length,
    width: whole.length,
    isStarred: false,
    isBold: false,
  };
}

function readBullet(text: string): Start | null {
  const found = BULLET.exec(text);
  if (found === null) return null;
  const [whole, blank = '', style = ''] = found;
  return {
    name: '',
    style,
    indent: blank.length,
    width: whole.length,
    isStarred: false,
    isBold: false,
  };
}

/** The first row of at least two; linear, for a row that breaks off is given up for good. */
function findRow(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
  read: Reader,
  follows: Follows,
): OptionRow | null {
  let row: { index: number; start: Start }[] = [];
  let end = 0;
  for (const [index, { text }] of lines.entries()) {
    const kind = kinds[index];
    if (kind === 'blank') continue;
    const start = kind === 'text' ? read(text) : null;
    const first = row[0]?.start;
    if (start !== null && first !== undefined && follows(start, first, row.length)) {
      row.push({ index, start });
      end = index + 1;
    } else if (first !== undefined && kind !== 'stop' && goesOn(lines, kinds, index, end, row)) {
      end = index + 1;
    } else {
      if (row.length > 1) break;
      row = start !== null && follows(start, start, 0) ? [{ index, start }] : [];
      end = index + 1;
    }
  }
  return row.length > 1 ? toRow(row, lines, end) : null;
}

/** Whether a line belongs to the option above it. */
function goesOn(
  lines: readonly PlacedText[],
  kinds: readonly OptionLine[],
  index: number,
  end: number,
  row: readonly { readonly index: number; readonly start: Start }[],
): boolean {
  const text = lines[index]?.text ?? '';
  const last = row.at(-1);
  const margin = row[0]?.start.indent ?? 0;
  if (last === undefined) return false;
  const isEmpty = (lines[last.index]?.text ?? '').slice(last.start.width).trim() === '';
  if (kinds[index] === 'code') return index === end || isEmpty || hasCode(kinds, row);
  if (index === end) return kinds[index] === 'text';
  return (
    kinds[index] === 'text' && (isEmpty || IMAGE.test(text) || measureIndent(text) > margin + 1)
  );
}

function hasCode(
  kinds: readonly OptionLine[],
  row: readonly { readonly index: number }[],
): boolean {
  const first = row[0]?.index ?? 0;
  const second = row[1]?.index ?? first;
  return kinds.slice(first, second).includes('code');
}

function toRow(
  row: readonly { readonly index: number; readonly start: Start }[],
  lines: readonly PlacedText[],
  end: number,
): OptionRow {
  const options = row.map(({ index, start }, place): Option => {
    const next = row[place + 1]?.index ?? end;
    return readOption(lines.slice(index, next), start);
  });
  return {
    start: row[0]?.index ?? 0,
    end,
    options,
    letters: row.map(({ start }) => start.name),
    bold: row.flatMap(({ index, start }, place) =>
      start.isBold || isWrapped(lines[index]?.text.slice(start.width) ?? '') ? [place] : [],
    ),
  };
}

function readOption(lines: readonly PlacedText[], start: Start): Option {
  const [first = '', ...others] = lines.map(({ text }) => text);
  const margin = Math.min(start.width, start.indent + 4);
  const rest = others.map((line) => line.slice(Math.min(margin, measureIndent(line))));
  const written = dropFoldTags([first.slice(start.width), ...rest].join('\n')).trim();
  const text = start.isBold ? written.replace(/(?:\*{2,3}|__)$/, '') : written;
  // marks are short; looking for them in all of a long text would not be linear
  const at = Math.max(0, text.length - LONGEST_MARK);
  const tail = text.slice(at);
  const unmarked = tail.replace(RIGHT, '');
  return {
    isTicked: start.isStarred || unmarked !== tail,
    text: unescapeMarkdown(unwrap(text.slice(0, at) + unmarked.replace(WRONG, '')).trim()),
  };
}

const LONGEST_MARK = 40;

/** Takes emphasis off that holds all of the text. */
function unwrap(text: string): string {
  return isWrapped(text) ? text.trim().slice(2, -2) : text;
}

function isWrapped(written: string): boolean {
  const text = written.trim();
  return WRAPPED.test(text) && text.indexOf('**', 2) === text.length - 2;
}

function measureIndent(text: string): number {
  return text.length - text.trimStart().length;
}
