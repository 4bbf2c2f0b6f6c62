import type { Question } from '../../deck.ts';
import { escapeGaps, readGaps, writeGaps } from '../../exact/exact-gaps.ts';
import { escapeLines } from '../../exact/exact-lines.ts';
import { tidyText } from '../../exact/tidy-lines.ts';
import { indentBelow, labelOf, writeBlocks } from './write-blocks.ts';

/** A line that would be something else than the text of a heading to readers of Markdown. */
const NO_HEADING = /^\s|^(?:[-*+>|<#]|\d{1,9}[.)]|`{3}|~{3})/;
/** A line that makes a table or a heading of the one above it. */
const UNDERLINE = /^\s{0,3}(?:[|:]?\s*:?-+|=+\s*$)/;

/**
 * Writes a question for an exact sheet: a heading with the id, the rest of the prompt, options, answer, blocks.
 * @param level of the heading, 1 to 6
 * @returns lines; what they are read back as is for the caller to see
 */
export function writeExactQuestion(
  question: Question,
  level: number,
  lang: string,
): readonly string[] {
  const prompt = tidyText(question.prompt);
  const marked = question.kind === 'cloze' ? writeGaps(prompt, question.gaps) : null;
  const { first, below } = splitPrompt((marked ?? escapeGaps(prompt)).split('\n'));
  const options = question.kind === 'choice' ? writeOptions(question) : [];
  const isFilledIn = marked !== null && readGaps(marked).filled === question.answer;
  const answer = isFilledIn ? '' : tidyText(question.answer ?? '');
  const answerLines = answer === '' ? [] : escapeLines(answer.split('\n'), level);
  const hint = tidyText(question.hint ?? '');
  const hintLines = hint === '' ? [] : escapeHint(hint.split('\n'), level);
  const hasMore = below.length > 0 || first === '';
  const needsLabel =
    marked === null
      ? (hasMore && options.length === 0) || mustLabel(answer, options.length > 0)
      : answer !== '';
  return [
    `${'#'.repeat(level)} ${first === '' ? '' : `${first} `}{#${question.id}}`,
    ...(hasMore && below[0] !== '' && first === '' ? [''] : []),
    ...escapeLines(below, level),
    ...(options.length > 0 ? ['', ...options] : []),
    ...(needsLabel ? ['', labelOf('answer', lang)] : []),
    ...(answerLines.length > 0 ? ['', ...answerLines] : []),
    ...writeBlocks(question, hintLines, lang),
  ];
}

/** Whether what stands below a heading or options would not be taken for the answer. */
function mustLabel(answer: string, hasOptions: boolean): boolean {
  if (answer === '') return false;
  return answer.includes('{{c') || (hasOptions && answer.startsWith(' '));
}

function splitPrompt(lines: readonly string[]): {
  readonly first: string;
  readonly below: readonly string[];
} {
  const [first = '', ...below] = lines;
  const canHead =
    !NO_HEADING.test(first) && first === first.trim() && !UNDERLINE.test(below[0] ?? '');
  return canHead ? { first, below } : { first: '', below: lines };
}

function writeOptions({ choices, correct }: Extract<Question, { kind: 'choice' }>): string[] {
  const isRight = new Set(correct);
  return choices.flatMap((text, place) =>
    indentBelow(`- [${isRight.has(place) ? 'x' : ' '}] `, tidyText(text).trimStart()),
  );
}

/** The first line stands behind the label, where nothing is taken for a mark and no backslash is taken away. */
function escapeHint(lines: readonly string[], level: number): readonly string[] {
  const [first = '', ...rest] = lines;
  const escaped = escapeLines(lines, level);
  // a fence has to stand at the margin
  return /^\s{0,3}(?:`{3}|~{3})|^\s/.test(first)
    ? ['', ...escaped]
    : [first, ...escaped.slice(1, rest.length + 1)];
}
