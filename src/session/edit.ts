import type { Question } from '../deck/deck.ts';
import type { UserError } from '../user-error.ts';
import type { Asked } from './asked.ts';
import type { Change } from './prompter.ts';

/** What became of a sheet that was opened in an editor. */
export type Edited =
  /** It was read again: `find` gives a question of it as it stands now, null where it is gone; others it leaves be. */
  | { readonly kind: 'read'; readonly find: (asked: Asked) => Asked | null }
  | { readonly kind: 'failed'; readonly error: UserError };

/** Opens a question's place in its sheet and reads the sheet again afterwards. Throws nothing. */
export type Edit = (asked: Asked) => Promise<Edited>;

/** @returns what became of a question, wherever it stands in the sheet now */
export function compareQuestions(before: Question, now: Question | null): Change {
  if (now === null) return 'gone';
  return describe(before) === describe(now) ? 'same' : 'changed';
}

function describe(question: Question): string {
  const keyPoints = question.keyPoints.map((point) => ({ ...point, line: null }));
  return JSON.stringify({ ...question, keyPoints, line: 0, number: 0 });
}

/** @returns whether an answer to one can be graded as one to the other: options picked are known by their places */
export function takesSameReplies(before: Question, now: Question): boolean {
  if (before.kind !== 'choice' || now.kind !== 'choice') return before.kind === now.kind;
  return JSON.stringify(before.choices) === JSON.stringify(now.choices);
}
