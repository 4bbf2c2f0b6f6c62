import { htmlToText } from './html-text.ts';
import type { NoteField } from './note.ts';

/** What parts question and answer on the back of Anki's own cards. */
const LINE = /<hr id=["']?answer["']?\s?\/?>/i;

/**
 * Takes the question out of the answer, where Anki exported cards and not notes: their back repeats the front, and a line
 * below it.
 */
export function dropRepeatedQuestion(fields: readonly NoteField[]): readonly NoteField[] {
  const [question, answer, ...rest] = fields;
  const line = LINE.exec(answer?.html ?? '');
  if (question === undefined || answer === undefined || line === null) return fields;
  const before = answer.html.slice(0, line.index);
  if (plain(before) !== plain(question.html)) return fields;
  const html = answer.html.slice(line.index + line[0].length);
  return [question, { ...answer, html }, ...rest];
}

function plain(html: string): string {
  return htmlToText(html).replaceAll(/\s+/g, ' ').trim();
}
