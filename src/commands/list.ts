import { tagsOf, type Deck, type Question } from '../deck/deck.ts';
import type { QuestionRow } from '../terminal/question-row.ts';
import { renderQuestionTable } from '../terminal/question-table.ts';
import type { World } from '../world.ts';
import { openView, type GlobalOptions } from './open-view.ts';
import { openDecks } from './open-decks.ts';

export interface ListOptions extends GlobalOptions {
  readonly tag: readonly string[];
  /** With the answers. */
  readonly long?: boolean;
  /** Under the sections they stand in. */
  readonly bySection?: boolean;
  readonly json?: boolean;
}

/** Version of the shape of `viva list --json`. */
const VERSION = 1;

/**
 * Shows the questions of the sheets, as a table or as JSON.
 * @returns 0; 1 when a broken sheet of a folder had to be left out
 * @throws UserError for sheets that cannot be read
 */
export async function runList(
  sheets: readonly string[],
  options: ListOptions,
  world: World,
): Promise<number> {
  const view = await openView(options, world);
  const { decks, complete } = await openDecks(sheets, options.tag, view, world);
  const rows = await describeQuestions(decks);
  if (options.json) {
    world.output.write(renderListJson(rows));
  } else {
    const { long = false, bySection = false } = options;
    world.output.write(`${renderQuestionTable(rows, { ...view, long, bySection })}\n`);
  }
  return complete ? 0 : 1;
}

/** Nothing to check an answer by but what can be derived from the reference. */
function isBare(question: Question): boolean {
  return question.kind !== 'choice' && question.keyPoints.length === 0;
}

/** Deriving needs the grader, which is loaded only when some question has no key points of its own. */
async function describeQuestions(decks: readonly Deck[]): Promise<readonly QuestionRow[]> {
  const derive = decks.some(({ questions }) => questions.some(isBare))
    ? (await import('../grading/derive.ts')).deriveKeyPoints
    : () => [];
  return decks.flatMap((deck) =>
    deck.questions.map((question) => {
      const derived = isBare(question);
      const keyPoints = derived ? derive(question).length : question.keyPoints.length;
      return { deck, question, keyPoints, derived };
    }),
  );
}

function renderListJson(rows: readonly QuestionRow[]): string {
  const questions = rows.map(({ deck, question, keyPoints, derived }) => ({
    number: question.number,
    label: question.label,
    id: question.id,
    kind: question.kind,
    prompt: question.prompt,
    answer: question.answer,
    tags: tagsOf(deck, question),
    section: question.section,
    keyPoints,
    derived,
    source: deck.source,
    line: question.line,
  }));
  return `${JSON.stringify({ format: 'viva-list', version: VERSION, questions }, null, 2)}
`;
}
