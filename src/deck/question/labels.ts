import { foldCase } from '../characters.ts';
import { cutText, placeText, type PlacedText } from '../placed-text.ts';
import { ANSWER_NAMES, SOLUTION_NAMES } from './answer-words.ts';

/** The blocks an author may write under a question. */
export type LabelKind = 'answer' | 'keywords' | 'examples' | 'hint' | 'tags';

/** A label at the start of a line, and what stands behind it there. */
export interface LabelRead {
  readonly kind: LabelKind;
  readonly rest: PlacedText;
  /**
   * `Examples:`, `Key points:` and `Solution:` may as well open an ordinary part of an answer; `Примеры ответов:`,
   * `Keywords:` and `Answer:` cannot.
   */
  readonly isCertain: boolean;
}

const NAMES: Readonly<Record<string, LabelKind>> = {
  ...Object.fromEntries([...ANSWER_NAMES, ...SOLUTION_NAMES].map((name) => [name, 'answer'])),
  keywords: 'keywords',
  'key points': 'keywords',
  'ключевые слова': 'keywords',
  examples: 'examples',
  'example answers': 'examples',
  'примеры ответов': 'examples',
  примеры: 'examples',
  hint: 'hint',
  подсказка: 'hint',
  tags: 'tags',
  теги: 'tags',
};

const UNCERTAIN: ReadonlySet<string> = new Set([
  'examples',
  'примеры',
  'key points',
  ...SOLUTION_NAMES,
]);

/** The words of each name under its first letter, longer names first: a name may begin with another one. */
const NAMES_AT = groupNames(Object.keys(NAMES));
/** What may stand before the label: a bullet, the mark of a quote, a sign; the marks of a heading; emphasis. */
const OPENING =
  /^\s{0,6}((?:[-*+>]\s{1,3}|>)?(?:\p{Extended_Pictographic}\uFE0F?\s{0,2})?)(#{1,6}\s{1,3})?(\*{1,3}|_{1,3})?/u;
const SPACES = /\s{1,3}/y;
const SIGN = /[:：#*_]/;
/** No name of a label is longer, with all that may stand around it. */
const LONGEST_NAME = 80;

/** @returns whether it is worth looking closer: labels end in a colon, are headings or bold */
export function mayBeLabel(text: string): boolean {
  return SIGN.test(text);
}

/**
 * Takes `Keywords:`, `**Keywords:**`, `*Keywords*:`, `Answer 3:` for labels; as a heading the colon may be missing.
 * @returns the label a line opens with, or null; a name without a colon is a word like any other
 */
export function readLabel(line: PlacedText): LabelRead | null {
  const found = findLabel(line.text);
  if (found === null) return null;
  const { whole, before, hashes, emphasis, folded, colon } = found;
  const rest = cutText(line, whole.length, line.text.length);
  const isHeading = hashes !== undefined && rest.text.replaceAll('#', '') === '';
  const kind = NAMES[folded];
  if (kind === undefined || (before !== '' && kind !== 'answer')) return null;
  const isAlone =
    kind === 'answer' && emphasis !== '' && rest.text === '' && isClosedBy(whole, emphasis);
  if (colon === undefined && !isHeading && !isAlone) return null;
  const text = isHeading ? cutText(rest, rest.text.length, rest.text.length) : rest;
  return {
    kind,
    rest: emphasis === '' || isClosedBy(whole, emphasis) ? text : dropClosing(text, emphasis),
    isCertain: !UNCERTAIN.has(folded) || (isHeading && kind === 'answer'),
  };
}

/** The parts of what looks like a label. */
interface LabelParts {
  /** From the start of the line to the end of the label. */
  readonly whole: string;
  readonly before: string;
  readonly hashes: string | undefined;
  readonly emphasis: string;
  /** The name as it stands in NAMES. */
  readonly folded: string;
  readonly colon: string | undefined;
}

function findLabel(text: string): LabelParts | null {
  const [opening, before = '', hashes, emphasis = ''] = OPENING.exec(text) ?? [''];
  const first = text.charAt(opening.length).toLowerCase();
  const names = NAMES_AT.get(first);
  if (names === undefined) return null;
  const lower = foldCase(text.slice(0, opening.length + LONGEST_NAME));
  const closing = closingOf(emphasis);
  for (const name of names) {
    const end = findEnd(lower, opening.length, name);
    closing.lastIndex = end ?? 0;
    const found = end === null ? null : closing.exec(text);
    if (found === null) continue;
    const whole = text.slice(0, closing.lastIndex);
    const colon = found[1] ?? found[2];
    return { whole, before, hashes, emphasis, folded: name.join(' '), colon };
  }
  return null;
}

/** @returns where the words end, one to three spaces between them; null where they do not stand there */
function findEnd(text: string, start: number, words: readonly string[]): number | null {
  let at = start;
  for (const [place, word] of words.entries()) {
    SPACES.lastIndex = at;
    if (place > 0 && !SPACES.test(text)) return null;
    if (place > 0) at = SPACES.lastIndex;
    if (!text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

function groupNames(names: readonly string[]): ReadonlyMap<string, readonly string[][]> {
  const groups = new Map<string, string[][]>();
  for (const name of names.toSorted((left, right) => right.length - left.length)) {
    const first = name.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), name.split(' ')]);
  }
  return groups;
}

const closings = new Map<string, RegExp>();

/** @returns what ends a label that is emphasised so: a number, a colon before or behind the end of the emphasis */
function closingOf(emphasis: string): RegExp {
  const known = closings.get(emphasis);
  if (known !== undefined) return known;
  const end = emphasis.replaceAll('*', String.raw`\*`);
  const closing = new RegExp(
    String.raw`(?:\s?#?\d{1,4})?\s?([:：])?(?:${end}\s?([:：])?)?(?![*_:])(?:(?<=[:：][*_]{0,3})|(?![\p{L}\p{N}]))`,
    'uy',
  );
  closings.set(emphasis, closing);
  return closing;
}

function isClosedBy(label: string, emphasis: string): boolean {
  const text = label
    .trimEnd()
    .replace(/[:：]$/, '')
    .trimEnd();
  return text.endsWith(emphasis) && text.length > emphasis.length;
}

/** @returns whether the text of a heading is but the name of a label, with or without a colon */
export function isLabelName(heading: string): boolean {
  if (heading.length > LONGEST_NAME) return false;
  const label = readLabel(placeText(`# ${heading}`, 1, 1));
  return label !== null && label.rest.text === '';
}

/** `*Hint: think*`: the emphasis goes on behind the label. */
function dropClosing(rest: PlacedText, emphasis: string): PlacedText {
  const isClosed = rest.text.endsWith(emphasis);
  return isClosed ? cutText(rest, 0, rest.text.length - emphasis.length) : rest;
}
