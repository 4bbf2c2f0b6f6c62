import { GAP } from '../../deck.ts';
import type { KeyPoint } from '../../key-point.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { reportNotCarried } from '../format-problem.ts';
import type { FormatPiece, LooseQuestion } from '../format.ts';
import { askShort } from './ask-short.ts';
import { askMoodleQuestion } from './ask.ts';
import { takeEmbedded, type Embedded } from './embedded.ts';
import { addFeedback, EMPTY_QUESTION } from './feedback.ts';
import { GAP_SIGN } from './gap-sign.ts';
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

/** Each gap is asked for by itself, and what it says besides joins the others. */
function askSeveral(head: MoodleHead, answers: readonly Embedded[]): readonly FormatPiece[] {
  const pieces = head.prompt.split(GAP_SIGN);
  const gaps = answers.map((embedded) => askGap(head, embedded));
  const comments = answers
    .map((one) => addFeedback('', one.answers, escapeMarkdown))
    .filter((list) => list !== '');
  const fill = (show: (index: number) => string): string =>
    pieces.map((piece, index) => piece + (index < gaps.length ? show(index) : '')).join('');
  const filled = fill((index) => gaps[index]?.text ?? '');
  const { ownId, hint, tags, section, line } = head;
  const question: LooseQuestion = {
    ...EMPTY_QUESTION,
    kind: 'cloze',
    ownId,
    hint,
    tags,
    section,
    line,
    prompt: fill((index) => `${GAP}${listOptions(answers[index])}`),
    answer: [filled, head.explanation, comments.join('\n')]
      .filter((part) => part !== '')
      .join('\n\n'),
    gaps: gaps.map(({ text }) => text),
    keyPoints: gaps.every(({ isPlain }) => isPlain)
      ? []
      : gaps.flatMap(({ keyPoints }) => keyPoints),
  };
  const problems = gaps.flatMap((gap) => gap.problems);
  return [{ kind: 'question', question }, ...problems];
}

interface Gap {
  /** Markdown. */
  readonly text: string;
  readonly keyPoints: readonly KeyPoint[];
  /** Whether the text says all that the key point does. */
  readonly isPlain: boolean;
  readonly problems: readonly FormatPiece[];
}

/** Asks for one gap as if it stood alone, and takes from that what is needed. */
function askGap(head: MoodleHead, { kind, answers }: Embedded): Gap {
  const right = kind === 'choice' || kind === 'several' ? joinRight(answers, kind) : answers;
  const alone = { ...head, prompt: GAP_SIGN, explanation: '' };
  const pieces = askShort(alone, kind === 'numerical' ? kind : 'short', right);
  const problems = pieces.filter((piece) => piece.kind === 'problem');
  const asked = pieces.find((piece) => piece.kind === 'question')?.question;
  const text = asked?.gaps[0] ?? '…';
  const isPlain = asked?.keyPoints.length === 0;
  return { text, keyPoints: asked?.keyPoints ?? [], isPlain, problems };
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
function listOptions(embedded: Embedded | undefined): string {
  if (embedded?.kind !== 'choice' && embedded?.kind !== 'several') return '';
  return ` (${embedded.answers.map(({ text }) => escapeMarkdown(text, false)).join(' / ')})`;
}
