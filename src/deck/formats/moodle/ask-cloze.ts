import { GAP } from '../../deck.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { reportNotCarried } from '../format-problem.ts';
import type { FormatPiece, LooseQuestion } from '../format.ts';
import { askShort } from './ask-short.ts';
import { askMoodleQuestion } from './ask.ts';
import { takeEmbedded, type Embedded } from './embedded.ts';
import { addFeedback, EMPTY_QUESTION } from './feedback.ts';
import { GAP_SIGN } from './gap-sign.ts';
import { readKeyAnswers, type KeyAnswers } from './key-answers.ts';
import type { MoodleAnswer, MoodleHead } from './question.ts';
import { moodleToMarkdown, type MoodleText } from './text.ts';
import { nameTrueFalse } from './true-false.ts';

/** A text with embedded answers. */
export interface ClozeText {
  /** Markdown with GAP_SIGN in place of each answer. */
  readonly prompt: string;
  ask(head: MoodleHead): readonly FormatPiece[];
}

/** @returns null where the text embeds no answer, or none that can be read */
export function askCloze(source: MoodleText): ClozeText | null {
  const found = takeEmbedded(source.text);
  if (found === null || found.answers.length === 0) return null;
  const { text, answers } = found;
  const prompt = moodleToMarkdown({ ...source, text }).replaceAll(GAP, '[…]');
  return { prompt, ask: (head) => ask(head, answers) };
}

function ask(head: MoodleHead, answers: readonly Embedded[]): readonly FormatPiece[] {
  const [only, ...others] = answers;
  const problems = answers.some(({ isCaseKept }) => isCaseKept)
    ? [{ kind: 'problem', problem: reportNotCarried(head.line, 'case') } as const]
    : [];
  if (only !== undefined && others.length === 0) return [...askOne(head, only), ...problems];
  return [...askSeveral(head, answers), ...problems];
}

function askOne(head: MoodleHead, { kind, answers }: Embedded): readonly FormatPiece[] {
  if (kind === 'short' || kind === 'numerical') return askShort(head, kind, answers);
  const options = answers.map((answer) => ({ ...answer, text: escapeMarkdown(answer.text) }));
  const body = { kind: 'choice', isSingle: kind === 'choice', answers: options } as const;
  return askMoodleQuestion({ head, body }, nameTrueFalse('en'));
}

/** Each gap is asked for by itself, and what is said besides joins the others. */
function askSeveral(head: MoodleHead, answers: readonly Embedded[]): readonly FormatPiece[] {
  const { ownId, explanation, hint, tags, section, line } = head;
  const gaps = answers.map((embedded) => readGap(embedded, line));
  const texts = gaps.map(({ shown }) => (shown === '' ? '…' : shown));
  const pieces = head.prompt.split(GAP_SIGN);
  const prompt = joinPieces(
    pieces,
    answers.map((embedded) => `${GAP}${listOptions(embedded)}`),
  );
  const comments = answers
    .map((one) => addFeedback('', one.answers, escapeMarkdown))
    .filter((list) => list !== '');
  const parts = [joinPieces(pieces, texts), explanation, comments.join('\n')];
  const question: LooseQuestion = {
    ...EMPTY_QUESTION,
    kind: 'cloze',
    ownId,
    prompt,
    answer: parts.filter((part) => part !== '').join('\n\n'),
    gaps: texts,
    keyPoints: gaps.every(({ isPlain }) => isPlain)
      ? []
      : gaps.flatMap(({ keyPoints }) => keyPoints),
    hint,
    tags,
    section,
    line,
  };
  const left = answers.flatMap(listPartlyRight).map((text) => ({
    kind: 'problem' as const,
    problem: reportNotCarried(line, 'part-marks', text),
  }));
  return [{ kind: 'question', question }, ...gaps.flatMap(({ problems }) => problems), ...left];
}

/** @returns answers of a gap with some of the marks: a gap among others has no examples of its own */
function listPartlyRight({ kind, answers }: Embedded): readonly string[] {
  if (kind === 'several') return [];
  const most = answers.reduce((found, { percent }) => Math.max(found, percent), 0);
  return answers
    .filter(({ percent }) => percent > 0 && percent < most)
    .map(({ text, percent }) => `${text}: ${percent} %`);
}

function joinPieces(pieces: readonly string[], between: readonly string[]): string {
  return pieces.map((piece, index) => piece + (between[index] ?? '')).join('');
}

/** What a gap asks for: of options, the right ones. */
function readGap({ kind, answers }: Embedded, line: number): KeyAnswers {
  if (kind === 'short' || kind === 'numerical') return readKeyAnswers(kind, answers, line);
  return readKeyAnswers('short', joinRight(answers, kind), line);
}

/** @returns the right options as one answer */
function joinRight(
  answers: readonly MoodleAnswer[],
  kind: 'choice' | 'several',
): readonly MoodleAnswer[] {
  const least = kind === 'choice' ? 100 : Number.MIN_VALUE;
  const right = answers.filter(({ percent }) => percent >= least).map(({ text }) => text);
  const joined = kind === 'choice' ? right.slice(0, 1) : [right.join(', ')];
  return joined.map((text) => ({
    text: text.replaceAll('*', String.raw`\*`),
    percent: 100,
    feedback: '',
  }));
}

/** Options stand behind their gap: who answers must know them. */
function listOptions({ kind, answers }: Embedded): string {
  if (kind !== 'choice' && kind !== 'several') return '';
  return ` (${answers.map(({ text }) => escapeMarkdown(text, false)).join(' / ')})`;
}
