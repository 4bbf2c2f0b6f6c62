import type { Example, Question, Verdict } from '../../deck.ts';
import { LABELS, type ExactLabel } from '../../exact/exact-lines.ts';
import { tidyTags } from '../../front-matter/values.ts';
import { writeKeyPoint } from '../../key-points/write-key-point.ts';

const MARKS: Readonly<Record<Verdict, string>> = { correct: '+', partial: '*', wrong: '-' };
/** What would part or change a tag that stands among others on a line. */
const PARTS_TAGS = /[,;#\\]/;

/** @returns the label of a block in the language of a sheet, with its colon */
export function labelOf(label: ExactLabel, lang: string): string {
  return `${LABELS[label][lang.startsWith('ru') ? 1 : 0]}:`;
}

/**
 * Writes what stands below the answer of a question: key points, examples, hint, tags.
 * @param hintLines lines of the hint, escaped where the sheet needs it
 * @returns the lines, with a blank line before each block
 */
export function writeBlocks(
  question: Pick<Question, 'keyPoints' | 'examples' | 'tags'>,
  hintLines: readonly string[],
  lang: string,
): readonly string[] {
  const lines: string[] = [];
  if (question.keyPoints.length > 0) {
    lines.push('', labelOf('keywords', lang));
    for (const point of question.keyPoints) lines.push(`- ${writeKeyPoint(point, lang)}`);
  }
  if (question.examples.length > 0) {
    lines.push('', labelOf('examples', lang), question.examples.flatMap(writeExample).join('\n'));
  }
  const [first = '', ...rest] = hintLines;
  const hint = labelOf('hint', lang);
  if (hintLines.length > 0) {
    lines.push('', [first === '' ? hint : `${hint} ${first}`, ...rest].join('\n'));
  }
  return [...lines, ...writeTags(question.tags, lang)];
}

function writeExample({ text, verdict }: Example): readonly string[] {
  return indentBelow(`${MARKS[verdict]} `, text);
}

/** @returns a text behind a mark, its further lines indented by two */
export function indentBelow(mark: string, text: string): readonly string[] {
  const [first = '', ...rest] = text.split('\n');
  return [`${mark}${first}`, ...rest.map((line) => (line === '' ? '' : `  ${line}`))];
}

function writeTags(all: readonly string[], lang: string): readonly string[] {
  const tags = tidyTags(all.map((tag) => tag.replaceAll(/\s+/g, ' ')));
  if (tags.length === 0) return [];
  const label = labelOf('tags', lang);
  if (tags.some((tag) => PARTS_TAGS.test(tag))) {
    return ['', label, ...tags.map((tag) => `- ${tag}`)];
  }
  return ['', `${label} ${tags.join(', ')}`];
}
