import { cutText, placeText, type PlacedText } from '../placed-text.ts';
import { ANSWER_NAMES, SOLUTION_NAMES } from './answer-words.ts';

/** The blocks an author may write under a question. */
export type LabelKind = 'answer' | 'keywords' | 'examples' | 'hint' | 'tags';

/** A label at the start of a line, and what stands behind it there. */
export interface LabelRead {
  readonly kind: LabelKind;
  readonly rest: PlacedText;
  /**
   * `Examples:` and `Solution:` may as well open an ordinary part of an answer; `Примеры ответов:` and `Answer:` cannot.
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

const UNCERTAIN: ReadonlySet<string> = new Set(['examples', 'примеры', ...SOLUTION_NAMES]);

/** Longer names first, for a name may begin with another one. */
const NAME = Object.keys(NAMES)
  .toSorted((left, right) => right.length - left.length)
  .map((name) => name.replace(/[()]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s{1,3}`))
  .join('|');
/** What may stand before the label of an answer: a bullet, the mark of a quote, a sign. */
const BEFORE = String.raw`(?:[-*+>]\s{1,3}|>)?(?:\p{Extended_Pictographic}\uFE0F?\s{0,2})?`;
/** `Keywords:`, `**Keywords:**`, `*Keywords*:`, `Answer 3:`; as a heading the colon may be missing. */
const LABEL = new RegExp(
  String.raw`^\s{0,6}(${BEFORE})(#{1,6}\s{1,3})?(\*{1,3}|_{1,3})?(${NAME})(?:\s?#?\d{1,4})?\s?([:：])?(?:\3\s?([:：])?)?(?=\s|$|[^\p{L}\p{N}*_:]|(?<=[:：][*_]{0,3})[\p{L}\p{N}])`,
  'iu',
);
const SIGN = /[:：#*_]/;
/** No name of a label is longer, with all that may stand around it. */
const LONGEST_NAME = 80;

/** @returns whether it is worth looking closer: labels end in a colon, are headings or bold */
export function mayBeLabel(text: string): boolean {
  return SIGN.test(text);
}

/** @returns the label a line opens with, or null; a name without a colon is a word like any other */
export function readLabel(line: PlacedText): LabelRead | null {
  const found = LABEL.exec(line.text);
  if (found === null) return null;
  const [whole, before, hashes, emphasis = '', name = '', inner, outer] = found;
  const rest = cutText(line, whole.length, line.text.length);
  const isHeading = hashes !== undefined && rest.text.replaceAll('#', '') === '';
  const folded = name.toLowerCase().replaceAll(/\s+/g, ' ');
  const kind = NAMES[folded];
  if (kind === undefined || (before !== '' && kind !== 'answer')) return null;
  const isAlone =
    kind === 'answer' && emphasis !== '' && rest.text === '' && isClosedBy(whole, emphasis);
  if (inner === undefined && outer === undefined && !isHeading && !isAlone) return null;
  const text = isHeading ? cutText(rest, rest.text.length, rest.text.length) : rest;
  return {
    kind,
    rest: emphasis === '' || isClosedBy(whole, emphasis) ? text : dropClosing(text, emphasis),
    isCertain: !UNCERTAIN.has(folded) || (isHeading && kind === 'answer'),
  };
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
