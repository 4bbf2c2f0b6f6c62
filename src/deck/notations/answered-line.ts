import { maskCode } from '../code-spans.ts';
import { latePattern } from '../late-pattern.ts';
import { ANSWER_NAMES } from '../question/answer-words.ts';
import { hasQuestionMark } from './asking.ts';
import { isAsking, type Candidate } from './candidate.ts';

/** `What is …? – A thing that …`: a dash, an arrow or a tab between a question mark and its answer. */
const PARTED =
  /[?？][*_"'»”)]{0,4}(?:\s{0,3}\t\s{0,3}|\s{1,3}(?:[–—-]{1,2}>?|=>?|→|⇒)\s{1,3})(?=\S)/;
/** `What year …? Answer: 1914`, `… (Ответ: 1914)` */
const NAMED = latePattern(
  String.raw`[?？.!:：…)»”"*_]\s{0,3}[([]?[*_]{0,3}(?<![\p{L}\p{N}])(?:${ANSWER_NAMES.map(quote).join('|')})[*_]{0,3}\s?[:：][*_]{0,3}\s{0,3}(?=\S)`,
  'iu',
);
/** `Fungi are plants. (False)`, `… – верно` */
const JUDGED = latePattern(
  String.raw`(?:[.!…:]\s{1,3}|\s)(?:[([]|[–—-]\s|\*\*|_)(?=(?:true|false|верно|неверно|правда|ложь|да|нет|yes|no|richtig|falsch|vrai|faux|verdadero|falso|verdadeiro|вірно|невірно)[)\]*_.]{0,3}$)`,
  'iu',
);
/** `The capital is ____. (Oslo)` */
const FILLED = /_{2,}[^()]{0,200}?\s{0,3}\(([^()]{1,60})\)[.\s]{0,3}$/;
/** Letters of options, which the lines below explain. */
const LETTERS = /^\p{L}(?:[\s,;]{1,3}\p{L})*[).]?$/u;
const FEWEST = 2;
const SHARE = 0.5;
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** A line that is question and answer in one. */
interface Split {
  readonly prompt: string;
  readonly answer: string;
}

/**
 * Gives candidates the answers that stand on their own lines. The name of an answer parts it from its question wherever
 * it stands; a dash, and `(true)` at the end, must be the habit of most candidates of their shape.
 * @returns the same candidates in the same order
 */
export function answerOnLine(candidates: readonly Candidate[]): readonly Candidate[] {
  const parted = new Map<Candidate, Split>();
  const counts = new Map<string, { all: number; split: number }>();
  const judged = new Map<Candidate, Split>();
  for (const candidate of candidates) {
    if (!isOpen(candidate)) continue;
    const count = counts.get(candidate.series) ?? { all: 0, split: 0 };
    counts.set(candidate.series, count);
    const line = candidate.prompt[0] ?? '';
    const split = splitParted(line) ?? splitFilled(line) ?? splitJudged(line);
    if (split !== null || isAsking(candidate)) count.all += 1;
    if (split === null) continue;
    count.split += 1;
    (hasQuestionMark(line) ? parted : judged).set(candidate, split);
  }
  return candidates.map((candidate) => {
    const { all, split } = counts.get(candidate.series) ?? { all: 0, split: 0 };
    const isHabit = split >= FEWEST && split >= all * SHARE;
    const found = isHabit ? (parted.get(candidate) ?? judged.get(candidate)) : undefined;
    const read = found ?? (isOpen(candidate) ? splitNamed(candidate.prompt[0] ?? '') : null);
    return read === null ? candidate : withAnswer(candidate, read);
  });
}

function isOpen({ otherwise, answer, answerMark, divider, gaps, promptEnd }: Candidate): boolean {
  const isMarked = answer !== null || answerMark !== null || divider !== null || promptEnd !== null;
  return otherwise === 'text' && !isMarked && gaps.length === 0;
}

function splitParted(line: string): Split | null {
  const found = /[?？]/.test(line) ? PARTED.exec(maskCode(line)) : null;
  if (found === null) return null;
  const end = found.index + found[0].length;
  const answer = line.slice(end);
  if (hasQuestionMark(answer)) return null;
  const mark = found[0].search(/\s/);
  return { prompt: line.slice(0, found.index + mark), answer };
}

function splitFilled(line: string): Split | null {
  const found = line.includes('__') && line.length <= LONGEST_FILLED ? FILLED.exec(line) : null;
  if (found === null) return null;
  return { prompt: line.slice(0, line.lastIndexOf('(')).trim(), answer: (found[1] ?? '').trim() };
}

const LONGEST_FILLED = 400;

function splitJudged(line: string): Split | null {
  const last = line.slice(-LONGEST_JUDGEMENT);
  const found = JUDGED().exec(last);
  if (found === null) return null;
  const at = line.length - last.length + found.index;
  const answer = line.slice(at + found[0].length).replace(/[)\]*_.]{1,3}$/, '');
  return { prompt: line.slice(0, at + found[0].search(/\s/)), answer };
}

const LONGEST_JUDGEMENT = 24;

function splitNamed(line: string): Split | null {
  if (!/[:：]/.test(line)) return null;
  const found = NAMED().exec(maskCode(line));
  if (found === null) return null;
  const opening = /[([]/.exec(found[0])?.[0] ?? '';
  const rest = line.slice(found.index + found[0].length).trim();
  const closing = BRACKETS[opening];
  const isClosed = closing !== undefined && rest.endsWith(closing);
  const answer = (isClosed ? rest.slice(0, -1) : rest).replace(/[*_]{1,3}$/, '');
  const width = found[0].search(/[\s([*_]/);
  const prompt = line.slice(0, found.index + Math.max(1, width)).trim();
  return LETTERS.test(answer) ? null : { prompt, answer };
}

/** Wrapped lines go on with the answer, like all that stands below. */
function withAnswer(candidate: Candidate, { prompt, answer }: Split): Candidate {
  return { ...candidate, end: candidate.start + 1, prompt: [prompt], answer };
}

function quote(name: string): string {
  return name.replaceAll(/[()]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s`);
}
