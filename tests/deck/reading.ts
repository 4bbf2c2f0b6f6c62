import type { Deck, LineOwner, Question } from '../../src/deck/deck.ts';
import { readSheet } from '../../src/deck/read-sheet.ts';

/** Reads lines as a sheet. */
export async function read(...lines: readonly string[]): Promise<Deck> {
  return readSheet(lines.join('\n'), 'sheet.md');
}

/** The only question of a sheet. */
export async function readOne(...lines: readonly string[]): Promise<Question> {
  const { questions } = await read(...lines);
  const [question] = questions;
  if (question === undefined || questions.length !== 1) {
    throw new Error(`expected one question, found ${questions.length}`);
  }
  return question;
}

/** Question and answer of each question, as one line. */
export function outline({ questions }: Deck): readonly string[] {
  return questions.map(({ prompt, answer }) => `${prompt} => ${answer ?? '-'}`);
}

/** Code and place of each problem, as one line. */
export function places({ problems }: Deck): readonly string[] {
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
}

/** Owner of each line, with the number of its question. */
export function owners({ account }: Deck): readonly string[] {
  return account.map(({ owner, question }) => (question === null ? owner : `${owner} ${question}`));
}

/** All owners there are. */
export const OWNERS: readonly LineOwner[] = [
  'front-matter', 'section', 'prompt', 'answer', 'options', 'keywords', 'examples', 'hint', 'tags',
  'contents', 'navigation', 'markup', 'comment', 'rule', 'blank', 'outside',
]; // prettier-ignore
