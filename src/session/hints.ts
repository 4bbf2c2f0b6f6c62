import type { Question } from '../deck/deck.ts';
import type { Finding } from '../grading/grade.ts';
import type { Hint } from './asked.ts';
import { isWanted } from './last-misses.ts';

/** Of each word so many first letters are shown, step by step. */
const SHOWN_LETTERS = [1, 3] as const;

/**
 * Helps in steps: the author's hint first, then the first letters of what is not said yet, then some more of them.
 * @param findMissing what an answer misses; asked for each step of letters, with what is typed by then
 * @returns a function that gives the next step for what is typed so far; null when there is none left
 */
export function createHinter(
  { hint, kind }: Question,
  findMissing: (draft: string) => Promise<readonly Finding[]>,
): (draft: string) => Promise<Hint | null> {
  let given = hint === null ? 1 : 0;
  return async (draft) => {
    given += 1;
    if (given === 1 && hint !== null) return { kind: 'authored', text: hint };
    const letters = SHOWN_LETTERS[given - 2];
    if (letters === undefined || kind === 'choice') return null;
    const missing = (await findMissing(draft)).filter(
      ({ keyPoint, status }) => isWanted(keyPoint) && status !== 'hit',
    );
    if (missing.length === 0) return null;
    const points = [...new Set(missing.map(({ keyPoint }) => keyPoint.text))];
    return { kind: 'letters', points: points.map((point) => maskWords(point, letters)) };
  };
}

/** @returns the text with so many letters of each word, `…` for the rest of it */
function maskWords(text: string, letters: number): string {
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => {
    const shown = Array.from(word).slice(0, letters).join('');
    return shown === word ? word : `${shown}…`;
  });
}

/** @returns whether there is any help with a question: options are there to be seen */
export function hasHints({ hint, kind }: Question): boolean {
  return hint !== null || kind !== 'choice';
}
