import { GAP, type Example, type Verdict } from '../deck.ts';
import type { Alternative } from '../key-point.ts';
import { readAlternativeText } from '../key-points/alternatives.ts';
import { toPlainText } from '../markup.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { reportNotCarried, type NotCarried } from './format-problem.ts';
import type { FormatPiece, LooseQuestion } from './format.ts';
import { GAP_SIGN } from './gift-escapes.ts';
import { addFeedback, EMPTY_QUESTION } from './moodle-feedback.ts';
import type { MoodleAnswer, MoodleHead } from './moodle-question.ts';
import { buildKeyPoint, hasWildcard, readWording, showWording } from './moodle-wording.ts';

type Kind = 'short' | 'numerical';

const UNDERSCORES = /(?:\\?_){3,}/g;
const ANYTHING = '*';

/**
 * Asks for a few words or a number. Answers that get all the marks are wordings of one key point; others are examples
 * of answers that are partly correct or wrong. With a gap in the sentence it is a cloze.
 */
export function askShort(
  head: MoodleHead,
  kind: Kind,
  answers: readonly MoodleAnswer[],
): readonly FormatPiece[] {
  const most = Math.max(...answers.map(({ percent }) => percent));
  const full = answers.filter(({ percent }) => percent === most && percent > 0);
  const losses = new Set<NotCarried>();
  const alternatives = full.flatMap(({ text }) => readFull(text, kind, losses));
  const rest = answers.filter((answer) => !full.includes(answer));
  const first = full.find(({ text }) => kind === 'numerical' || !hasWildcard(text)) ?? full[0];
  const shown = first === undefined ? '' : show(first.text, kind);
  const examples = rest.flatMap((answer) => readExample(answer, kind, head.line, losses));
  const comments = addFeedback('', answers, (text) => show(text, kind));
  const keyPoint = buildKeyPoint(alternatives, head.line);
  const { prompt, hasGap } = findGap(head.prompt);
  const question: LooseQuestion = {
    ...EMPTY_QUESTION,
    ...pickCommon(head),
    prompt,
    examples,
    answer: joinParts([...nameAnswer(shown, head.explanation), comments]),
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
  if (percent > 0) losses.add('part-marks');
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
  return [{ text: show(text, kind), verdict, line }];
}

function show(text: string, kind: Kind): string {
  return kind === 'numerical' && text !== ANYTHING ? text : escapeMarkdown(showWording(text));
}

/** The explanation is enough where it holds the answer itself. */
function nameAnswer(shown: string, explanation: string): readonly string[] {
  return holds(explanation, shown) ? [explanation] : [shown, explanation];
}

function joinParts(parts: readonly string[]): string | null {
  return parts.filter((part) => part !== '').join('\n\n') || null;
}

/** @returns whether the text says the words, whatever their case */
export function holds(markdown: string, words: string): boolean {
  return toPlainText(markdown).toLowerCase().includes(toPlainText(words).toLowerCase());
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
