import { splitOwnId } from '../own-id.ts';

/** The blocks of an exact sheet. */
export type ExactLabel = 'answer' | 'keywords' | 'examples' | 'hint' | 'tags';

/** What opens a part of an exact sheet; any other line is text. */
export type ExactMark =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      /** As written, good or not; null for a section. */
      readonly id: string | null;
      readonly column: number;
    }
  | { readonly kind: 'option'; readonly isTicked: boolean; readonly width: number }
  | { readonly kind: 'label'; readonly label: ExactLabel; readonly width: number };

/** The labels in the languages of viva; the first of each pair is written in all sheets but Russian ones. */
export const LABELS: Readonly<Record<ExactLabel, readonly [string, string]>> = {
  answer: ['Answer', 'Ответ'],
  keywords: ['Keywords', 'Ключевые слова'],
  examples: ['Examples', 'Примеры ответов'],
  hint: ['Hint', 'Подсказка'],
  tags: ['Tags', 'Теги'],
};

const BY_NAME: Readonly<Record<string, ExactLabel>> = {
  Answer: 'answer',
  Ответ: 'answer',
  Keywords: 'keywords',
  'Ключевые слова': 'keywords',
  Examples: 'examples',
  'Примеры ответов': 'examples',
  Hint: 'hint',
  Подсказка: 'hint',
  Tags: 'tags',
  Теги: 'tags',
};

const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const OPTION = /^- \[([ x])\](?: |$)/;
const LABEL =
  /^(Answer|Keywords|Examples|Hint|Tags|Ответ|Ключевые слова|Примеры ответов|Подсказка|Теги):(?: |$)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
/** Most lines begin with something else. */
const FIRST = /^[#\-AKEHTОКПТ\\`~ ]/;

/**
 * @param depth the deepest level of a heading that ends what stands here: that of the question, or 6 outside of one.
 * Deeper ones without an id divide an answer.
 * @returns what a line opens at the left margin; null for text
 */
export function readMark(line: string, depth: number): ExactMark | null {
  if (!FIRST.test(line)) return null;
  const heading = HEADING.exec(line);
  if (heading !== null) return readHeading(line, heading[0].length, heading[1]?.length ?? 1, depth);
  const option = OPTION.exec(line);
  if (option !== null)
    return { kind: 'option', isTicked: option[1] === 'x', width: option[0].length };
  const label = LABEL.exec(line);
  if (label === null) return null;
  return { kind: 'label', label: BY_NAME[label[1] ?? ''] ?? 'answer', width: label[0].length };
}

function readHeading(line: string, width: number, level: number, depth: number): ExactMark | null {
  const { text, id } = splitOwnId(line.slice(width).trim());
  if (level > depth && id === null) return null;
  return { kind: 'heading', level, text, id, column: width + 1 };
}

/** A fence that is open: only one like it closes it. */
export interface OpenFence {
  readonly sign: string;
  readonly width: number;
}

/**
 * Follows the fences of a text line by line.
 * @returns the fence that is open behind the line; null for none
 */
export function passFence(line: string, open: OpenFence | null): OpenFence | null {
  const found = line.includes('```') || line.includes('~~~') ? FENCE.exec(line) : null;
  if (found === null) return open;
  const [, run = '', rest = ''] = found;
  const sign = run.charAt(0);
  if (open === null) return sign === '`' && rest.includes('`') ? null : { sign, width: run.length };
  const closes = sign === open.sign && run.length >= open.width && rest.trim() === '';
  return closes ? null : open;
}

/**
 * Puts a backslash before each line of a text that would open a part, and before a fence that nothing closes.
 * @param lines of one text, code among them
 * @param depth as in readMark
 */
export function escapeLines(lines: readonly string[], depth: number): readonly string[] {
  const lone = findLoneFence(lines) ?? lines.length;
  let fence: OpenFence | null = null;
  return lines.map((line, index) => {
    if (index < lone && fence !== null) {
      fence = passFence(line, fence);
      return line;
    }
    if (index < lone) fence = passFence(line, null);
    const isLone = index >= lone && isFence(line);
    return isLone || mustEscape(line, depth) ? `\\${line}` : line;
  });
}

/** @returns the line without the backslash that escapeLines put before it; for lines outside of code */
export function unescapeLine(line: string, depth: number): string {
  if (!line.startsWith('\\')) return line;
  const bare = line.replace(BACKSLASHES, '');
  return readMark(bare, depth) !== null || isFence(bare) ? line.slice(1) : line;
}

const BACKSLASHES = /^\\+/;

/** Whether a line would be read as something else: as a part, or as a line that was escaped. */
function mustEscape(line: string, depth: number): boolean {
  const bare = line.replace(BACKSLASHES, '');
  return readMark(bare, depth) !== null || (bare !== line && isFence(bare));
}

function isFence(line: string): boolean {
  return passFence(line, null) !== null;
}

/** @returns the first line that opens a fence without an end; all fences from there on are text */
function findLoneFence(lines: readonly string[]): number | null {
  let fence: OpenFence | null = null;
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const after: OpenFence | null = passFence(line, fence);
    if (fence === null && after !== null) start = index;
    fence = after;
  }
  return fence === null ? null : start;
}
