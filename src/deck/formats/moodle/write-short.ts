import type { Question } from '../../deck.ts';
import { toPlainText } from '../../markup.ts';
import { isKept, showFirst, writeAnswers, writeExamples } from './write-answers.ts';
import type { Written } from './written.ts';

const BLANKS = /(?:\\?_){3,}/;

/**
 * Writes a question with one key point whose wording its answer begins with as one that a few words or a number answer.
 * @returns null for any other question
 */
export function writeShort(question: Question): Written | null {
  const [keyPoint, ...others] = question.keyPoints;
  if (keyPoint?.claim.kind !== 'said' || others.length > 0) return null;
  if (keyPoint.role !== 'essential' && keyPoint.role !== 'ordinary') return null;
  if (BLANKS.test(question.prompt)) return null;
  const { alternatives } = keyPoint.claim;
  const found = writeAnswers(alternatives);
  if (found === null) return null;
  const shown = showFirst(found);
  const [begun, rest] = cutParagraph(question.answer ?? shown);
  if (toPlainText(begun) !== toPlainText(shown)) return null;
  const { answers, kept } = writeExamples(question.examples, found.kind);
  return {
    prompt: question.prompt,
    body: { kind: found.kind, answers: [...found.answers, ...answers] },
    explanation: rest,
    keyPoints: isKept(keyPoint) && found.isExact ? [] : [keyPoint],
    examples: question.examples.filter((example) => !kept.has(example)),
    losses: begun === shown ? [] : ['text'],
  };
}

/** @returns the first paragraph, and what stands behind it */
function cutParagraph(text: string): readonly [string, string] {
  const end = text.indexOf('\n\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end).trim()];
}
