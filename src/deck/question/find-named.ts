import { foldCase } from '../characters.ts';
import { dropTags } from '../html-tags.ts';
import { ANSWER_NAMES, isAnswerSummary, SOLUTION_NAMES } from './answer-words.ts';
import { mayBeLabel, readLabel } from './labels.ts';
import { readNamedAnswer, type Nameable, type NamedAnswer } from './named-answer.ts';
import type { Region } from './region.ts';

/** Where the lines below the options name the right ones. */
export interface Named {
  /** From 0, rising. */
  readonly places: readonly number[];
  /** First line, from 0. */
  readonly line: number;
  /** What is left of each line that names them: `''`, or an explanation. */
  readonly left: ReadonlyMap<number, string>;
}

/** `The correct answer is C.`, `Answer - B`, `Правильный вариант б)`. */
const LOOSE =
  /^\s*[-*+>_\s]{0,8}(?:\p{Extended_Pictographic}\uFE0F?\s{0,2})?(?:the\s)?(?:(?:correct|right|best)\s)?(?:answers?|ans|option|choice)\b(?:\sis|\sare)?[\s*_]{0,4}[-–—=:.)]{0,2}[\s*_]{1,4}|^\s*[-*+>_\s]{0,8}(?:(?:правильн|верн|вірн)\p{L}{1,4}\s)?(?:ответ\p{L}{0,2}|вариант\p{L}{0,2}|відповід\p{L}{1,2})[\s*_]{0,4}[-–—=:.)]{0,2}[\s*_]{1,4}(?:под буквой\s)?|^\s*(?:答案|正确答案|选)[是为：: ]{0,2}|^\s*[-*+>_\s]{0,8}(?:correct|right|верно|правильно|вірно|richtig|correct[ao]|giusto|poprawna|正确)[\s*_]{0,4}[:：][\s*_]{1,4}/u;

/**
 * Looks for the line that names the right options.
 * @param from the first line below the options
 * @returns null where none does
 */
export function findNamed(region: Region, from: number, options: Nameable): Named | null {
  for (let line = from; line < region.end; line += 1) {
    const kind = region.kindAt(line);
    if (kind !== 'text' && kind !== 'html' && kind !== 'heading') continue;
    const fold = region.foldAt(line);
    const behind = fold === undefined ? readBehind(region, line) : readFold(region, line);
    if (behind === null) continue;
    const last = fold === undefined ? line : fold.summaryEnd - 1;
    const named = readNamedAnswer(behind, options);
    if (named !== null) {
      return { places: named.places, line, left: new Map([[last, named.rest]]) };
    }
    const below = behind.trim() === '' ? readBelow(region, last + 1, options) : null;
    if (below !== null) return below;
  }
  return null;
}

/** @returns whether any line may name options: one with a label of the answer, or the summary of a fold */
export function isNamedIn(region: Region): boolean {
  for (let line = region.start; line < region.end; line += 1) {
    const kind = region.kindAt(line);
    if (kind !== 'text' && kind !== 'html' && kind !== 'heading') continue;
    if (region.foldAt(line) !== undefined || readBehind(region, line) !== null) return true;
  }
  return false;
}

/** @returns what stands behind a label of the answer; null where the line has none */
export function readBehind(region: Region, line: number): string | null {
  const text = region.textAt(line);
  if (!text.includes('<') && !opensLikeName(text)) return null;
  if (mayBeLabel(text)) {
    const label = readLabel(region.lineAt(line));
    if (label?.kind === 'answer') return label.rest.text;
  }
  const plain = dropTags(text);
  const found = LOOSE.exec(foldCase(plain.slice(0, LONGEST_LABEL)));
  return found === null ? null : plain.slice(found[0].length);
}

const LONGEST_LABEL = 80;

const FIRST_LETTERS = /\p{L}{1,4}/u;
/** The first letters of all that may name the answer: most lines open otherwise, and need no closer look. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...[...ANSWER_NAMES, ...SOLUTION_NAMES].map((name) => name.slice(0, 4).trimEnd()),
  ...'the corr righ best answ ans opti choi прав верн вірн отве вари відп rich gius popr 答 正 选'.split(' '),
]); // prettier-ignore

function opensLikeName(text: string): boolean {
  const letters = FIRST_LETTERS.exec(text.slice(0, LONGEST_LABEL))?.[0].toLowerCase() ?? '';
  return [letters, letters.slice(0, 3), letters.slice(0, 2), letters.charAt(0)].some((opening) =>
    OPENINGS.has(opening),
  );
}

function readFold(region: Region, line: number): string | null {
  const fold = region.foldAt(line);
  const summary = fold?.summary.join(' ') ?? '';
  const found = LOOSE.exec(foldCase(`${summary.slice(0, LONGEST_LABEL)} `));
  const behind = found === null ? '' : summary.slice(found[0].length);
  if (behind.trim() !== '') return behind;
  return found !== null || isAnswerSummary(summary.replaceAll(/[*_`]/g, ''))
    ? (fold?.rest ?? '')
    : null;
}

/** The lines below a label alone on its line: one name, or a list of them. */
function readBelow(region: Region, from: number, options: Nameable): Named | null {
  const left = new Map<number, string>();
  const places = new Set<number>();
  let line = from;
  for (; line < region.end; line += 1) {
    const kind = region.kindAt(line);
    if (kind === 'blank' || kind === 'markup') {
      if (left.size > 0) break;
      continue;
    }
    if (kind !== 'text' && kind !== 'html') break;
    const named = readLine(region.textAt(line), options);
    if (named === null) break;
    for (const place of named.places) places.add(place);
    left.set(line, named.rest);
    if (named.rest !== '') break;
  }
  const [first] = left.keys();
  if (first === undefined) return null;
  return { places: [...places].toSorted((a, b) => a - b), line: first, left };
}

function readLine(text: string, options: Nameable): NamedAnswer | null {
  const plain = dropTags(text).replace(/^\s*(?:[-*+•>]\s+)?/, '');
  return /^\s*(?:\*\*|__)?[([（]?(?:\p{L}{1,8}|\d{1,2})(?![\p{L}\p{N}])/u.test(plain) ||
    plain.length < LONGEST_LABEL * 4
    ? readNamedAnswer(plain, options)
    : null;
}
