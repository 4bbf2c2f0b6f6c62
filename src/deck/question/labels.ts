import { cutText, placeText, type PlacedText } from '../placed-text.ts';

/** The blocks an author may write under a question. */
export type LabelKind = 'answer' | 'keywords' | 'examples' | 'hint' | 'tags';

/** A label at the start of a line, and what stands behind it there. */
export interface LabelRead {
  readonly kind: LabelKind;
  readonly rest: PlacedText;
  /** `Examples:` may as well open an ordinary list of an answer; `Примеры ответов:` cannot. */
  readonly isCertain: boolean;
}

const NAMES: Readonly<Record<string, LabelKind>> = {
  answer: 'answer',
  ответ: 'answer',
  keywords: 'keywords',
  'key points': 'keywords',
  'ключевые слова': 'keywords',
  examples: 'examples',
  'example answers': 'examples',
  'примеры ответов': 'examples',
  hint: 'hint',
  подсказка: 'hint',
  tags: 'tags',
  теги: 'tags',
};

const NAME = Object.keys(NAMES)
  .map((name) => name.replace(' ', String.raw`\s{1,3}`))
  .join('|');
/** `Keywords:`, `**Keywords:**`, `*Keywords*:`; as a heading the colon may be missing. */
const LABEL = new RegExp(
  String.raw`^\s{0,3}(#{1,6}\s{1,3})?(\*{1,3}|_{1,3})?(${NAME})\s?([:：])?(?:\2\s?([:：])?)?(?=\s|$|[^\p{L}\p{N}*_:])`,
  'iu',
);

/** @returns whether it is worth looking closer: labels end in a colon or are headings */
export function mayBeLabel(text: string): boolean {
  return text.includes(':') || text.includes('：') || text.trimStart().startsWith('#');
}

/** @returns the label a line opens with, or null; a name without a colon is a word like any other */
export function readLabel(line: PlacedText): LabelRead | null {
  const found = LABEL.exec(line.text);
  if (found === null) return null;
  const [whole, hashes, emphasis = '', name = '', inner, outer] = found;
  const rest = cutText(line, whole.length, line.text.length);
  const isHeading = hashes !== undefined && rest.text.replaceAll('#', '') === '';
  if (inner === undefined && outer === undefined && !isHeading) return null;
  const folded = name.toLowerCase().replaceAll(/\s+/g, ' ');
  const kind = NAMES[folded];
  if (kind === undefined) return null;
  const isClosed =
    emphasis === '' ||
    whole
      .trimEnd()
      .replace(/[:：]$/, '')
      .trimEnd()
      .endsWith(emphasis);
  const text = isHeading ? cutText(rest, rest.text.length, rest.text.length) : rest;
  return {
    kind,
    rest: isClosed ? text : dropClosing(text, emphasis),
    isCertain: folded !== 'examples',
  };
}

/** @returns whether the text of a heading is but the name of a label, with or without a colon */
export function isLabelName(heading: string): boolean {
  const label = readLabel(placeText(`# ${heading}`, 1, 1));
  return label !== null && label.rest.text === '';
}

/** `*Hint: think*`: the emphasis goes on behind the label. */
function dropClosing(rest: PlacedText, emphasis: string): PlacedText {
  const isClosed = rest.text.endsWith(emphasis);
  return isClosed ? cutText(rest, 0, rest.text.length - emphasis.length) : rest;
}
