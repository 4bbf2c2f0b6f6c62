import { resolve } from 'node:path';
import type { Question } from '../../deck/deck.ts';
import { addKeywords } from '../../deck/add-keywords.ts';
import { writeKeyPoint } from '../../deck/key-points/write-key-point.ts';
import { findSheets } from '../../files/find-sheets.ts';
import { loadFile } from '../../files/read-decks.ts';
import { readText } from '../../files/read-text.ts';
import { writeText } from '../../files/write-text.ts';
import { outlineKeyPoints } from '../../grading/outline.ts';
import { makeSafeLine } from '../../terminal/safe-text.ts';
import type { View } from '../../terminal/view.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';
import { say } from '../say.ts';

/** @throws UserError `not-a-sheet` for what is no single file of text: a folder, a pipe, decks in another format */
export async function requireSheetFile(sheet: string, cwd: string): Promise<void> {
  const [file] = sheet === '-' ? [] : await findSheets([sheet], cwd);
  if (file?.named !== true || (await loadFile(file)).text === null) {
    throw new UserError('not-a-sheet', { path: sheet });
  }
}

/**
 * Writes derived key points into a sheet, below each answer whose author gives none; nothing else changes.
 * @param questions of that sheet to deal with
 * @param lang language of the sheet
 * @returns 0; 1 when there was no place for those of some question
 * @throws UserError `unwritable-output`
 */
export async function writeKeys(
  sheet: string,
  questions: readonly Question[],
  lang: string,
  view: View,
  world: World,
): Promise<number> {
  const path = resolve(world.cwd, sheet);
  const text = await readText(path, sheet, { keepMark: true });
  const bare = questions.filter(({ kind, keyPoints }) => kind === 'open' && keyPoints.length === 0);
  const added = bare.flatMap((question) => {
    const items = outlineKeyPoints(question).map((point) => writeKeyPoint(point, lang));
    return items.length > 0 ? [{ question: question.number, items }] : [];
  });
  const result = await addKeywords(text, sheet, added);
  if (result.written.length > 0) await writeText(path, result.text, sheet);
  report(sheet, result, questions, view, world);
  return result.leftOut.length === 0 ? 0 : 1;
}

function report(
  sheet: string,
  {
    written,
    leftOut,
  }: { readonly written: readonly number[]; readonly leftOut: readonly number[] },
  questions: readonly Question[],
  view: View,
  world: World,
): void {
  const { messages } = view;
  const source = makeSafeLine(sheet);
  if (written.length > 0) say(world.output, messages.keys.written(written.length, source), view);
  else if (leftOut.length === 0) say(world.output, messages.keys.nothingToWrite(source), view);
  const lines = new Map(questions.map(({ number, line }) => [number, line]));
  for (const number of leftOut) {
    say(world.errors, messages.keys.leftOut(number, lines.get(number) ?? 1), view);
  }
}
