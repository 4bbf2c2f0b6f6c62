import { completeQuestions } from '../complete-questions.ts';
import type { Deck, Question } from '../deck.ts';
import { guessLanguage } from '../language/guess-language.ts';
import { sampleQuestions } from '../language/sample-questions.ts';
import type { Problem } from '../problem.ts';
import type { QuestionDraft } from '../question/build-question.ts';
import type { DeckHead, FormatPiece } from './format.ts';
import { toDraft } from './loose-draft.ts';

const NO_HEAD: DeckHead = { title: null, lang: null, tags: [] };

/** A deck as far as it has come in. */
interface Growing {
  readonly head: DeckHead;
  readonly drafts: QuestionDraft[];
  readonly sections: (readonly string[])[];
}

/**
 * Makes decks of what a reader yields: numbers the questions, gives each its id and guesses the language where the file
 * does not say. Questions that come in turns for several decks are put together with the others of their deck.
 *
 * @param source where the file came from, kept for messages
 * @returns the decks that have questions, in the order in which they begin; the problems of the file with the first one.
 * A single deck without questions when there are none at all. The account of lines is empty: the file is no sheet.
 */
export async function assembleDecks(
  pieces: AsyncIterable<FormatPiece>,
  source: string,
): Promise<readonly Deck[]> {
  const decks = new Map<string, Growing>();
  const problems: Problem[] = [];
  let open: Growing | null = null;
  for await (const piece of pieces) {
    if (piece.kind === 'problem') problems.push(piece.problem);
    else if (piece.kind === 'deck') open = openDeck(decks, piece.head);
    else {
      open ??= openDeck(decks, NO_HEAD);
      open.drafts.push(toDraft(piece.question));
      open.sections.push(piece.question.section);
    }
  }
  return finish([...decks.values()], problems, source);
}

function openDeck(decks: Map<string, Growing>, head: DeckHead): Growing {
  const key = JSON.stringify([head.title, head.lang, head.tags]);
  const known = decks.get(key);
  if (known !== undefined) return known;
  const fresh = { head, drafts: [], sections: [] };
  decks.set(key, fresh);
  return fresh;
}

/** Numbers and ids are those of the file: the history knows a question by file and id. */
function finish(
  growing: readonly Growing[],
  read: readonly Problem[],
  source: string,
): readonly Deck[] {
  const filled = growing.filter(({ drafts }) => drafts.length > 0);
  const { questions, problems: found } = completeQuestions(
    filled.flatMap(({ drafts }) => drafts),
    filled.flatMap(({ sections }) => sections),
  );
  const problems = [...read, ...found].toSorted((left, right) => left.line - right.line);
  if (filled.length === 0) {
    return [toDeck(growing[0]?.head ?? NO_HEAD, [], [...problems, NO_QUESTIONS], source)];
  }
  let at = 0;
  return filled.map(({ head, drafts }, place) => {
    const own = questions.slice(at, at + drafts.length);
    at += drafts.length;
    return toDeck(head, own, place === 0 ? problems : [], source);
  });
}

const NO_QUESTIONS: Problem = {
  code: 'no-questions',
  severity: 'error',
  line: 1,
  column: 1,
  args: {},
};

const NO_SETTINGS = { strictness: 'normal', exam: null, extra: {} } as const;

function toDeck(
  head: DeckHead,
  questions: readonly Question[],
  problems: readonly Problem[],
  source: string,
): Deck {
  const { title, lang, tags } = head;
  return {
    source,
    title,
    lang: lang ?? guessLanguage(sampleQuestions(questions)),
    tags,
    ...(head.settings ?? NO_SETTINGS),
    questions,
    problems,
    account: [],
  };
}
