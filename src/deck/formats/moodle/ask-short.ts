import { GAP, type Example, type Verdict } from '../../deck.ts';
import type { Alternative } from '../../key-point.ts';
import { readAlternativeText } from '../../key-points/alternatives.ts';
import { reportNotCarried, type NotCarried } from '../format-problem.ts';
import type { FormatPiece, LooseQuestion } from '../format.ts';
import { GAP_SIGN } from './gap-sign.ts';
import { addFeedback, EMPTY_QUESTION } from './feedback.ts';
import type { MoodleAnswer, MoodleHead } from './question.ts';
import { ANYTHING, pickShown, showAnswer } from './show-answer.ts';
import { buildKeyPoint, hasWildcard, readWording } from './wording.ts';

type Kind = 'short' | 'numerical';

/** What an answer that is partly correct gets. */
const HALF = 50;
const UNDERSCORES = /(?:\\?_){3,}/g;

/**
 * Asks for a few words or a number. Answers that get all the marks are wordings of one key point; others are examples
 * of answers that are partly correct or wrong. With a gap in the sentence it is a cloze.
 */
export function askShort(
  head: MoodleHead,
  kind: Kind,
  answers: readonly MoodleAnswer[],
): readonly FormatPiece[] {
  const most = answers.reduce((found, { percent }) => Math.max(found, percent), 0);
  const isFull = ({ percent }: MoodleAnswer): boolean => percent === most && percent > 0;
  const full = answers.filter(isFull);
  const losses = new Set<NotCarried>();
  const alternatives = full.flatMap(({ text }) => readFull(text, kind, losses));
  const rest = answers.filter((answer) => !isFull(answer));
  const first = pickShown(full, kind);
  const shown = first === null ? '' : showAnswer(first.text, kind);
  const examples = rest.flatMap((answer) => readExample(answer, kind, head.line, losses));
  const comments = addFeedback('', answers, (text) => showAnswer(text, kind));
  const keyPoint = buildKeyPoint(alternatives, head.line);
  const { prompt, hasGap } = findGap(head.prompt);
  const question: LooseQuestion = {
    ...EMPTY_QUESTION,
    ...pickCommon(head),
    prompt,
    examples,
    answer: joinParts([shown, head.explanation, comments]),
    keyPoints: keyPoint === null ? [] : [keyPoint],
  };
  const isCloze = hasGap && shown !== '';
  const asked = isCloze
    ? fillGap(question, shown, [head.explanation, comments], alternatives)
    : question;
  return [
    { kind: 'question', question: asked },
    ...[...losses].map((what): FormatPiece => ({
      kind: 'problem',
      problem: reportNotCarried(head.line, what),
    })),
  ];
}

function pickCommon({ ownId, hint, tags, section, line }: MoodleHead): Partial<LooseQuestion> {
  return { ownId, hint, tags, section, line };
}

function readFull(text: string, kind: Kind, losses: Set<NotCarried>): readonly Alternative[] {
  if (kind === 'numerical' && text !== ANYTHING) {
    const number = readAlternativeText(text);
    return number === null ? [] : [number];
  }
  const { alternative, isWider } = readWording(text);
  if (isWider || alternative === null) losses.add('wildcard');
  return alternative === null ? [] : [alternative];
}

/** An answer with no or some of the marks; nothing for «anything else». */
function readExample(
  { text, percent }: MoodleAnswer,
  kind: Kind,
  line: number,
  losses: Set<NotCarried>,
): readonly Example[] {
  if (percent > 0 && percent !== HALF) losses.add('part-marks');
  if (text === ANYTHING || text === '') return [];
  const isRange = kind === 'numerical' && !/^[-+]?[\d.,eE+-]{1,40}$/.test(text);
  if (isRange || text.includes('..')) {
    losses.add('tolerance');
    return [];
  }
  if (hasWildcard(text)) {
    losses.add('wildcard');
    return [];
  }
  const verdict: Verdict = percent > 0 ? 'partial' : 'wrong';
  return [{ text: showAnswer(text, kind), verdict, line }];
}

function joinParts(parts: readonly string[]): string | null {
  return parts.filter((part) => part !== '').join('\n\n') || null;
}

function findGap(prompt: string): { readonly prompt: string; readonly hasGap: boolean } {
  if (prompt.includes(GAP_SIGN))
    return { prompt: prompt.replace(GAP_SIGN, () => GAP), hasGap: true };
  const runs = [...prompt.matchAll(UNDERSCORES)];
  if (runs.length !== 1) return { prompt, hasGap: false };
  return { prompt: prompt.replace(UNDERSCORES, () => GAP), hasGap: true };
}

function fillGap(
  question: LooseQuestion,
  gap: string,
  comments: readonly string[],
  alternatives: readonly Alternative[],
): LooseQuestion {
  const filled = question.prompt.replace(GAP, () => gap);
  return {
    ...question,
    kind: 'cloze',
    gaps: [gap],
    answer: joinParts([filled, ...comments]),
    keyPoints: isPlain(alternatives, gap) ? [] : question.keyPoints,
  };
}

/** Whether the gap itself says all that the key point would. */
function isPlain(alternatives: readonly Alternative[], gap: string): boolean {
  const [only, ...others] = alternatives;
  if (only === undefined || others.length > 0) return false;
  const terms = only.steps.flat();
  return (
    terms.every(({ kind }) => kind !== 'prefix') &&
    only.steps.length === 1 &&
    !gap.includes('±') &&
    !gap.includes('..')
  );
}
