import { GAP, type ClozeQuestion } from '../../deck.ts';
import type { Alternative } from '../../key-point.ts';
import { toPlainText } from '../../markup.ts';
import { ANYTHING, showAnswer } from './show-answer.ts';
import { hasWildcard } from './wording.ts';
import { isKept, showFirst, writeAnswers, writeExamples } from './write-answers.ts';
import { writeEssay, type Written, type WrittenGap } from './written.ts';

/** Writes a text with gaps; an essay where the gaps do not fit its prompt. */
export function writeCloze(question: ClozeQuestion): Written {
  const { prompt, gaps, answer } = question;
  const pieces = prompt.split(GAP);
  const texts = gaps.map((gap) => toPlainText(gap).replaceAll(ANYTHING, String.raw`\*`));
  if (pieces.length !== gaps.length + 1 || texts.includes('')) {
    return { ...writeEssay(question), losses: ['gaps'] };
  }
  const filled = pieces.map((piece, index) => piece + (gaps[index] ?? '')).join('');
  const rest = cutBeginning(answer ?? filled, filled);
  const written = { ...writeEssay(question), explanation: rest ?? answer ?? '' };
  const keyed = gaps.length === 1 ? writeKeyedGap(question) : null;
  if (keyed !== null) {
    return { ...written, ...keyed, losses: rest === null ? ['text'] : [] };
  }
  const isExact =
    rest !== null && texts.every((text, index) => showAnswer(text, 'short') === gaps[index]);
  return {
    ...written,
    body: {
      kind: 'cloze',
      gaps: texts.map((text) => ({ kind: 'short', answers: [{ text, percent: 100 }] })),
    },
    losses: isExact ? [] : ['text'],
  };
}

/** A gap that may be filled in several ways, as its key point says. */
function writeKeyedGap(
  question: ClozeQuestion,
): Pick<Written, 'body' | 'keyPoints' | 'examples'> | null {
  const [keyPoint, ...others] = question.keyPoints;
  if (keyPoint?.claim.kind !== 'said' || others.length > 0 || !isKept(keyPoint)) return null;
  const found = writeAnswers(keyPoint.claim.alternatives);
  if (found?.isExact !== true || showFirst(found) !== question.gaps[0]) return null;
  if (isGapAlone(keyPoint.claim.alternatives, found)) return null;
  const { answers, kept } = writeExamples(question.examples, found.kind);
  return {
    body: { kind: 'cloze', gaps: [{ kind: found.kind, answers: [...found.answers, ...answers] }] },
    keyPoints: [],
    examples: question.examples.filter((example) => !kept.has(example)),
  };
}

/** Whether the key point says no more than the gap, so that reading finds none. */
function isGapAlone(alternatives: readonly Alternative[], { kind, answers }: WrittenGap): boolean {
  if (alternatives.length > 1) return false;
  const text = answers[0]?.text ?? '';
  return kind === 'numerical' ? /^[-\d.]+$/.test(text) && !text.includes('..') : !hasWildcard(text);
}

/** @returns what stands behind the beginning, as a paragraph of its own; null where the text begins otherwise */
function cutBeginning(text: string, beginning: string): string | null {
  if (text === beginning) return '';
  return text.startsWith(`${beginning}\n\n`) ? text.slice(beginning.length).trim() : null;
}
