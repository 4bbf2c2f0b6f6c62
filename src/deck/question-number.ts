import { QUESTION_WORDS } from './question-words.ts';

/** The number a line begins with, as a question may. */
export interface QuestionNumber {
  /** The marks and the word before it: questions of one sheet share them. */
  readonly shape: string;
  readonly number: number;
  /** What stands behind it. */
  readonly rest: string;
}

const NUMBERED = new RegExp(
  String.raw`^\s{0,3}(#{1,6}[ \t]{1,4})?(\*\*|__)?((?:${QUESTION_WORDS}|q)?[ \t.]{0,2})(\d{1,5})[.):]`,
  'i',
);

/** @returns null where no number stands: `## 3. …`, `3) …`, `**Question 3:** …` have one */
export function readQuestionNumber(line: string): QuestionNumber | null {
  const found = NUMBERED.exec(line);
  if (found === null) return null;
  const [, hashes = '', bold = '', word = '', digits = ''] = found;
  const shape = `${hashes.trim()}${bold}${word.trim().toLowerCase()}`;
  return { shape, number: Number(digits), rest: line.slice(found[0].length) };
}
