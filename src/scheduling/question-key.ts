import type { Question } from '../deck/deck.ts';
import { toPlainText } from '../deck/markup.ts';
import type { QuestionRef } from './event.ts';

/** An id that deck/identity.ts made of the prompt: the same wherever the question stands. */
const HASHED = /^[0-9a-f]{12}(?:-[1-9][0-9]{0,8})?$/;
const LONGEST_PROMPT = 300;

/**
 * What a question's history is filed under. A hashed id is the same in every sheet, so that a question keeps its history
 * when it moves to another one; an author's own id is unique within its sheet only.
 *
 * @returns the id, or sheet and id with `#` between them for an author's own id
 */
export function keyOf({ id, sheet }: { readonly id: string; readonly sheet: string }): string {
  return HASHED.test(id) ? id : `${sheet}#${id}`;
}

/** @returns a name for two wordings of a question, by which one thinks they are the same */
export function pairOf({
  from,
  to,
}: {
  readonly from: QuestionRef;
  readonly to: QuestionRef;
}): string {
  return `${keyOf(from)} ${keyOf(to)}`;
}

/**
 * @param sheet base name of the sheet's file
 * @returns the question as the history knows it
 */
export function toRef(question: Question, sheet: string): QuestionRef {
  const plain = toPlainText(question.prompt) || question.prompt;
  return { id: question.id, sheet, prompt: cutText(plain.replaceAll(/\s+/g, ' ').trim()) };
}

/** Cuts between characters, never within a surrogate pair. */
function cutText(text: string): string {
  if (text.length <= LONGEST_PROMPT) return text;
  const cut = text.slice(0, LONGEST_PROMPT);
  const last = cut.charCodeAt(cut.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? cut.slice(0, -1) : cut;
}
