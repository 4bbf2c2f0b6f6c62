import { basename, extname, isAbsolute, resolve } from 'node:path';
import type { Deck } from '../../deck/deck.ts';
import { isBuiltIn } from '../../files/built-in-decks.ts';
import { BrokenSheetError, readDecks } from '../../files/read-decks.ts';
import { readText } from '../../files/read-text.ts';
import type { Asked } from '../../session/asked.ts';
import type { Edited } from '../../session/edit.ts';
import { matchQuestions } from '../../session/match-questions.ts';
import { openEditor } from '../../terminal/open-editor.ts';
import { UserError } from '../../user-error.ts';
import type { World } from '../../world.ts';

/**
 * Lets a question's place in its sheet be edited in the learner's editor, and reads the sheet again.
 * @returns what became of the questions of that sheet, or why it could not be edited; throws no UserError
 */
export async function editQuestion(asked: Asked, world: World): Promise<Edited> {
  try {
    return await editSheet(asked, world);
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', error };
    throw error;
  }
}

async function editSheet({ deck, question }: Asked, world: World): Promise<Edited> {
  const { source } = deck;
  const path = resolve(world.cwd, source);
  if (isAbsolute(source) && (await isBuiltIn(path))) {
    throw new UserError('built-in-sheet', { path: basename(path) });
  }
  const before = await readForEdit(path, source);
  const isLined = extname(path).toLowerCase() !== '.json';
  try {
    await withoutKeyboard(world, () => openEditor(path, isLined ? question.line : null, world.env));
  } catch (error) {
    // some end with an error although they saved the file
    if ((await readText(path, source)) === before) throw error;
  }
  const now = await readAgain(source, deck, world);
  const found = matchQuestions(deck.questions, now.questions, question.id);
  return { kind: 'read', find: (asked) => (isOf(asked, deck) ? follow(asked, now, found) : asked) };
}

async function readForEdit(path: string, source: string): Promise<string> {
  try {
    return await readText(path, source);
  } catch (error) {
    if (error instanceof UserError && error.code === 'not-utf8') {
      throw new UserError('not-editable', { path: source });
    }
    throw error;
  }
}

/** What is typed meanwhile is the editor's. */
async function withoutKeyboard({ input }: World, work: () => Promise<void>): Promise<void> {
  const isRead = input.readableFlowing === true;
  input.pause();
  try {
    await work();
  } finally {
    if (isRead) input.resume();
  }
}

async function readAgain(source: string, { title }: Deck, { cwd }: World): Promise<Deck> {
  try {
    const { decks } = await readDecks([source], cwd);
    const now = decks.find((deck) => deck.title === title) ?? decks[0];
    if (now !== undefined) return now;
  } catch (error) {
    if (error instanceof BrokenSheetError) {
      throw new UserError('broken-edit', { path: source, line: error.problems[0]?.line ?? '' });
    }
    throw error;
  }
  throw new UserError('no-questions', { path: source });
}

/** Decks of one file are told apart by their titles. */
function isOf({ deck }: Asked, { source, title }: Deck): boolean {
  return deck.source === source && deck.title === title;
}

function follow(asked: Asked, deck: Deck, found: ReturnType<typeof matchQuestions>): Asked | null {
  const question = found.get(asked.question.id);
  if (question === undefined) return null;
  return { ...asked, deck, question, order: orderOptions(asked, question) };
}

/** Options stay where they were shown, as long as there are as many. */
function orderOptions({ order }: Asked, question: Asked['question']): readonly number[] {
  if (question.kind !== 'choice') return [];
  return question.choices.length === order.length ? order : question.choices.map((_, at) => at);
}
