import { describeAnswer, toQuestion } from '../../complete-questions.ts';
import type { Deck } from '../../deck.ts';
import { IdGiver } from '../../identity.ts';
import { guessLanguage } from '../../language/guess-language.ts';
import { sampleQuestions } from '../../language/sample-questions.ts';
import type { Problem } from '../../problem.ts';
import { assembleDecks } from '../assemble.ts';
import type { DeckHead, FormatPiece, LooseQuestion, WriteOptions } from '../format.ts';
import { toDraft } from '../loose-draft.ts';
import { writeMarkdown } from '../md.ts';
import { ExactSheetWriter } from './exact-sheet.ts';
import { writeFrontMatter } from './front-matter.ts';

/** What is told while a sheet is written from pieces. */
export interface StreamOptions extends WriteOptions {
  /** Told of each problem as soon as it is known. */
  readonly onProblem: (problem: Problem) => void;
  /** Told of each question that was written. */
  readonly onQuestion: () => void;
}

/** Up to so many questions are held in memory, so that all of them together decide how the sheet is written. */
const MOST_HELD = 5_000;

/**
 * Writes a sheet of what a reader yields. A file of many questions is written as an exact sheet while it is read, so
 * that memory does not grow with it but for the ids.
 *
 * @param source where the file came from
 */
export async function* writeSheetOf(
  pieces: AsyncIterable<FormatPiece>,
  source: string,
  options: StreamOptions,
): AsyncGenerator<string> {
  const held: FormatPiece[] = [];
  const iterator = pieces[Symbol.asyncIterator]();
  let questions = 0;
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    held.push(next.value);
    if (next.value.kind === 'question') questions += 1;
    if (questions <= MOST_HELD && held.length <= 2 * MOST_HELD) continue;
    yield* stream(held, iterator, options);
    return;
  }
  const decks = await assembleDecks(replay(held), source);
  yield* writeDecks(decks, options);
}

/** Writes decks that are in memory, and tells what is wrong with them. */
export async function* writeDecks(
  decks: readonly Deck[],
  options: StreamOptions,
): AsyncGenerator<string> {
  for (const { problems, questions } of decks) {
    for (const problem of problems) options.onProblem(problem);
    for (let count = 0; count < questions.length; count += 1) options.onQuestion();
  }
  yield* writeMarkdown(
    decks.filter(({ questions }) => questions.length > 0),
    options,
  );
}

async function* replay(held: readonly FormatPiece[]): AsyncGenerator<FormatPiece> {
  yield* await Promise.resolve(held);
}

async function* stream(
  held: readonly FormatPiece[],
  rest: AsyncIterator<FormatPiece>,
  options: StreamOptions,
): AsyncGenerator<string> {
  const sheet = new StreamedSheet(held, options);
  yield await sheet.open();
  for (const piece of held) yield* sheet.take(piece);
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    yield* sheet.take(next.value);
  }
}

/** A sheet of which only the beginning is known. */
class StreamedSheet {
  private readonly options: StreamOptions;
  private readonly first: DeckHead;
  private readonly hasSeveral: boolean;
  private readonly lang: string;
  private readonly writer: ExactSheetWriter;
  private readonly ids = new IdGiver();
  private head: DeckHead;
  private number = 0;

  constructor(held: readonly FormatPiece[], options: StreamOptions) {
    const heads = held.flatMap((piece) => (piece.kind === 'deck' ? [piece.head] : []));
    const sample = held.flatMap((piece) => (piece.kind === 'question' ? [piece.question] : []));
    this.options = options;
    this.first = heads[0] ?? NO_HEAD;
    this.head = this.first;
    this.hasSeveral = heads.some(({ title }) => title !== this.first.title);
    this.lang = this.first.lang ?? guessLanguage(sampleQuestions(sample));
    this.writer = new ExactSheetWriter(this.lang, options.onLoss);
  }

  async open(): Promise<string> {
    const { title, tags, settings = NO_SETTINGS } = this.first;
    const { text, isWhole } = await writeFrontMatter({
      title: this.hasSeveral ? null : title,
      lang: this.lang,
      tags: this.hasSeveral ? [] : tags,
      ...settings,
      isExact: true,
    });
    if (!isWhole) this.options.onLoss({ code: 'deck-settings', question: null });
    return `${text}\n`;
  }

  *take(piece: FormatPiece): Generator<string> {
    if (piece.kind === 'problem') this.options.onProblem(piece.problem);
    else if (piece.kind === 'deck') this.head = piece.head;
    else yield this.write(piece.question);
  }

  private write(loose: LooseQuestion): string {
    const draft = toDraft(loose);
    for (const problem of draft.problems) this.options.onProblem(problem);
    this.number += 1;
    const { ownId, prompt } = draft;
    const id = this.ids.give({ ownId, prompt, describeAnswer: () => describeAnswer(draft) });
    const isOther = this.hasSeveral || this.head.title !== this.first.title;
    const above = isOther && this.head.title !== null ? [this.head.title] : [];
    const section = [...above, ...loose.section];
    const question = toQuestion(draft, { id, number: this.number, section });
    const own = isOther ? this.head.tags : [];
    this.options.onQuestion();
    return this.writer.write({ ...question, tags: [...own, ...question.tags] });
  }
}

const NO_HEAD: DeckHead = { title: null, lang: null, tags: [] };
const NO_SETTINGS = { strictness: 'normal', exam: null, extra: {} } as const;
