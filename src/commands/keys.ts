import type { Deck, Question } from '../deck/deck.ts';
import { readDecks } from '../files/read-decks.ts';
import { deriveKeyPoints } from '../grading/derive.ts';
import { renderKeys, type QuestionKeys } from '../terminal/keys-view.ts';
import { UserError } from '../user-error.ts';
import type { World } from '../world.ts';
import { QuestionFinder } from './find-question.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { writeOut } from './write-out.ts';

export interface KeysOptions extends GlobalOptions {
  /** Puts derived key points into the sheet. */
  readonly write?: boolean;
  readonly json?: boolean;
}

/** Version of the shape of `viva keys --json`. */
const VERSION = 1;

/**
 * Shows the key points of a sheet, the author's or derived, or writes derived ones into it.
 * @param sheet the path of one sheet
 * @param name number, id or prompt of the only question to deal with; all when absent
 * @returns 0; 1 when key points could not be written for every question
 * @throws UserError for a sheet that cannot be read, `no-such-question`, and as writeKeys does
 */
export async function runKeys(
  sheet: string,
  name: string | undefined,
  options: KeysOptions,
  world: World,
): Promise<number> {
  if (options.write) return writeInto(sheet, name, options, world);
  const { decks } = await readDecks([sheet], world.cwd);
  const chosen = chooseQuestions(decks, name, sheet);
  const text = options.json ? renderKeysJson(chosen) : await renderKeysText(chosen, options, world);
  await writeOut(world.output, text);
  return 0;
}

async function writeInto(
  sheet: string,
  name: string | undefined,
  options: KeysOptions,
  world: World,
): Promise<number> {
  const { requireSheetFile, writeKeys } = await import('./keys/write-keys.ts');
  await requireSheetFile(sheet, world.cwd);
  const { decks } = await readDecks([sheet], world.cwd);
  const [chosen] = chooseQuestions(decks, name, sheet);
  if (chosen === undefined) return 0;
  const view = await openView(options, world);
  return writeKeys(sheet, chosen.questions, chosen.deck.lang, view, world);
}

/** A deck with those of its questions that were asked for. */
interface ChosenQuestions {
  readonly deck: Deck;
  readonly questions: readonly Question[];
}

function chooseQuestions(
  decks: readonly Deck[],
  name: string | undefined,
  sheet: string,
): readonly ChosenQuestions[] {
  if (name === undefined) return decks.map((deck) => ({ deck, questions: deck.questions }));
  for (const deck of decks) {
    const question = new QuestionFinder(deck.questions).find(name);
    if (question !== null) return [{ deck, questions: [question] }];
  }
  throw new UserError('no-such-question', { question: name, path: sheet });
}

function findKeys(question: Question): QuestionKeys {
  const isBare = question.kind !== 'choice' && question.keyPoints.length === 0;
  return { question, keyPoints: isBare ? deriveKeyPoints(question) : question.keyPoints };
}

async function renderKeysText(
  chosen: readonly ChosenQuestions[],
  options: KeysOptions,
  world: World,
): Promise<string> {
  const view = await openView(options, world);
  return chosen
    .map(({ deck, questions }) => `${renderKeys(deck.source, questions.map(findKeys), view)}\n`)
    .join('\n');
}

function renderKeysJson(chosen: readonly ChosenQuestions[]): string {
  const questions = chosen.flatMap(({ deck, questions: asked }) =>
    asked.map(findKeys).map(({ question, keyPoints }) => ({
      number: question.number,
      id: question.id,
      kind: question.kind,
      prompt: question.prompt,
      source: deck.source,
      line: question.line,
      keyPoints,
    })),
  );
  return `${JSON.stringify({ format: 'viva-keys', version: VERSION, questions }, null, 2)}\n`;
}
