import type { Deck, Question } from '../deck/deck.ts';
import { locateHistory } from '../files/history/locate.ts';
import { openHistory } from '../files/history/open-history.ts';
import { readDecks } from '../files/read-decks.ts';
import type { AcceptedWording } from '../grading/accepted.ts';
import { deriveKeyPoints } from '../grading/derive.ts';
import type { HistoryState } from '../scheduling/replay.ts';
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
  const accepted = await readAccepted(decks, world);
  const chosen = chooseQuestions(decks, name, sheet).map(({ deck, questions }) => ({
    deck,
    keys: questions.map((question) => findKeys(question, accepted)),
  }));
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

type AcceptedByQuestion = ReadonlyMap<Question, readonly AcceptedWording[]>;

/** What the learner let count; nothing where the history cannot be read, as key points can be seen without it. */
async function readAccepted(decks: readonly Deck[], world: World): Promise<AcceptedByQuestion> {
  const { collectAccepted } = await import('./accept/collect-accepted.ts');
  const accepted = new Map<Question, AcceptedWording[]>();
  try {
    for (const { place, point, wording } of collectAccepted(readState(world), decks)) {
      if (place === null) continue;
      const own = accepted.get(place.question) ?? [];
      accepted.set(place.question, [...own, { point, wording }]);
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
  return accepted;
}

function readState(world: World): HistoryState {
  const history = openHistory(locateHistory(world));
  const { state } = history;
  history.close();
  return state;
}

function findKeys(question: Question, accepted: AcceptedByQuestion): QuestionKeys {
  const isBare = question.kind !== 'choice' && question.keyPoints.length === 0;
  const keyPoints = isBare ? deriveKeyPoints(question) : question.keyPoints;
  return { question, keyPoints, accepted: accepted.get(question) ?? [] };
}

/** A deck with what was asked for of it. */
interface ChosenKeys {
  readonly deck: Deck;
  readonly keys: readonly QuestionKeys[];
}

async function renderKeysText(
  chosen: readonly ChosenKeys[],
  options: KeysOptions,
  world: World,
): Promise<string> {
  const view = await openView(options, world);
  return chosen.map(({ deck, keys }) => `${renderKeys(deck.source, keys, view)}\n`).join('\n');
}

function renderKeysJson(chosen: readonly ChosenKeys[]): string {
  const questions = chosen.flatMap(({ deck, keys }) =>
    keys.map(({ question, keyPoints, accepted }) => ({
      number: question.number,
      id: question.id,
      kind: question.kind,
      prompt: question.prompt,
      source: deck.source,
      line: question.line,
      keyPoints,
      accepted,
    })),
  );
  return `${JSON.stringify({ format: 'viva-keys', version: VERSION, questions }, null, 2)}\n`;
}
