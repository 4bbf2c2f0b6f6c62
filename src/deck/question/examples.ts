import type { Example, Verdict } from '../deck.ts';
import { unescapeMarkdown } from '../markup.ts';
import { cutText, joinTexts, locate, type PlacedText } from '../placed-text.ts';
import type { Problem } from '../problem.ts';

/** The examples of one question and what is wrong with them. */
export interface Examples {
  readonly examples: readonly Example[];
  readonly problems: readonly Problem[];
}

const VERDICTS: Readonly<Record<string, Verdict>> = {
  '+': 'correct',
  '*': 'partial',
  '-': 'wrong',
};
const MARK = /^\s*([-*+])(?:\s+|$)/;

interface Draft {
  readonly mark: string | null;
  readonly indent: number;
  readonly parts: PlacedText[];
}

/**
 * Reads the answers under `Examples:`, whose marks at the margin are verdicts. Indented lines go on with the example
 * above them, whatever they begin with.
 * @param lines the text behind the label, if any, and the lines below it
 */
export function readExamples(lines: readonly PlacedText[]): Examples {
  const drafts: Draft[] = [];
  for (const line of lines) {
    const last = drafts.at(-1);
    const indent = line.text.length - line.text.trimStart().length;
    const found = last === undefined || indent <= last.indent + 1 ? MARK.exec(line.text) : null;
    const text = cutText(line, found?.[0].length ?? 0, line.text.length);
    if (found !== null) drafts.push({ mark: found[1] ?? null, indent, parts: [text] });
    else if (text.text !== '' && last?.mark != null) last.parts.push(text);
    else if (text.text !== '') drafts.push({ mark: null, indent, parts: [text] });
  }
  const read = drafts.map(({ mark, parts }) => readExample(mark, joinTexts(parts, '\n')));
  return {
    examples: read.filter((one) => 'verdict' in one),
    problems: read.filter((one) => 'code' in one),
  };
}

function readExample(mark: string | null, placed: PlacedText): Example | Problem {
  const text = placed.text.trim();
  const verdict = VERDICTS[mark ?? ''];
  const { line, column } = locate(placed, 0);
  if (verdict !== undefined && text !== '') return { text: unescapeMarkdown(text), verdict, line };
  return { code: 'bad-example', severity: 'warning', line, column, args: { text } };
}
