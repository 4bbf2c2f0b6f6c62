import { GAP } from '../../deck.ts';
import type { FormatPiece, LooseQuestion } from '../format.ts';
import { EMPTY_QUESTION } from './feedback.ts';
import { GAP_SIGN } from './gap-sign.ts';
import { readKeyAnswers, type AnswerKind } from './key-answers.ts';
import type { MoodleAnswer, MoodleHead } from './question.ts';

const UNDERSCORES = /(?:\\?_){3,}/g;

/** Asks for a few words or a number; where a gap in the sentence waits for them, it is a cloze. */
export function askShort(
  head: MoodleHead,
  kind: AnswerKind,
  answers: readonly MoodleAnswer[],
): readonly FormatPiece[] {
  const { ownId, hint, tags, section, line } = head;
  const key = readKeyAnswers(kind, answers, line);
  const { prompt, hasGap } = findGap(head.prompt);
  const isCloze = hasGap && key.shown !== '';
  const shown = isCloze ? prompt.replace(GAP, () => key.shown) : key.shown;
  const parts = [shown, head.explanation, key.comments].filter((part) => part !== '');
  const question: LooseQuestion = {
    ...EMPTY_QUESTION,
    kind: isCloze ? 'cloze' : 'open',
    ownId,
    prompt,
    answer: parts.join('\n\n') || null,
    gaps: isCloze ? [key.shown] : [],
    keyPoints: isCloze && key.isPlain ? [] : key.keyPoints,
    examples: key.examples,
    hint,
    tags,
    section,
    line,
  };
  return [{ kind: 'question', question }, ...key.problems];
}

/** Underscores say where the answer belongs, too. */
function findGap(prompt: string): { readonly prompt: string; readonly hasGap: boolean } {
  if (prompt.includes(GAP_SIGN)) {
    return { prompt: prompt.replace(GAP_SIGN, () => GAP), hasGap: true };
  }
  const runs = [...prompt.matchAll(UNDERSCORES)];
  if (runs.length !== 1) return { prompt, hasGap: false };
  return { prompt: prompt.replace(UNDERSCORES, () => GAP), hasGap: true };
}
