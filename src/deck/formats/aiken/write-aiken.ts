import { tagsOf, type ChoiceQuestion, type Deck, type Question } from '../../deck.ts';
import { assignIds } from '../../identity.ts';
import { toPlainText } from '../../markup.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { LossCode, TextWriter, WriteOptions } from '../format.ts';
import { joinPieces } from '../join-pieces.ts';
import { hasSettings } from '../moodle/settings.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What a reader would take for an option or an answer, or pass over. */
const MISREAD = /^(?:[A-Z][).]|ANSWER\s*:|.$)/i;

/** Writes Aiken, which holds questions with one right option and nothing but their text. */
export const writeAiken: TextWriter = (decks, { onLoss }) =>
  joinPieces(
    (function* writePieces() {
      for (const deck of decks) yield* writeDeck(deck, onLoss);
    })(),
  );

function* writeDeck(deck: Deck, onLoss: WriteOptions['onLoss']): Iterable<string> {
  if (hasSettings(deck) || deck.title !== null) onLoss({ code: 'deck-settings', question: null });
  for (const question of deck.questions) {
    const losses = new Set<LossCode>();
    yield writeQuestion(deck, question, losses);
    for (const code of losses) onLoss({ code, question: question.number });
  }
}

function writeQuestion(deck: Deck, question: Question, losses: Set<LossCode>): string {
  const [right, ...others] = question.kind === 'choice' ? question.correct : [];
  if (
    question.kind !== 'choice' ||
    right === undefined ||
    others.length > 0 ||
    !isShort(question)
  ) {
    losses.add('question');
    return '';
  }
  noteLosses(deck, question, losses);
  const prompt = writeLine(question.prompt, losses);
  const options = question.choices.map(
    (choice, index) => `${LETTERS[index]}) ${writeLine(choice, losses)}\n`,
  );
  return `${guard(prompt, losses)}\n${options.join('')}ANSWER: ${LETTERS[right]}\n\n`;
}

function isShort({ choices }: ChoiceQuestion): boolean {
  return choices.length > 1 && choices.length <= LETTERS.length;
}

function noteLosses(deck: Deck, question: ChoiceQuestion, losses: Set<LossCode>): void {
  const { answer, keyPoints, examples, hint, section } = question;
  if (answer !== null) losses.add('explanation');
  if (keyPoints.length > 0) losses.add('key-points');
  if (examples.length > 0) losses.add('examples');
  if (hint !== null) losses.add('hint');
  if (section.length > 0) losses.add('section');
  if (tagsOf(deck, question).length > 0) losses.add('tags');
  if (!isIdOfPrompt(question)) losses.add('id');
}

/** Whether the id is made of the prompt, so that it comes back with it. */
function isIdOfPrompt({ id, prompt }: Question): boolean {
  const [made] = assignIds([{ ownId: null, prompt, describeAnswer: () => '' }]);
  return made === id;
}

/** @returns the text without its marks, on one line */
function writeLine(markdown: string, losses: Set<LossCode>): string {
  const plain = toPlainText(markdown);
  if (escapeMarkdown(plain) !== markdown) losses.add('text');
  return plain === '' ? '?' : plain;
}

function guard(prompt: string, losses: Set<LossCode>): string {
  if (!MISREAD.test(prompt)) return prompt;
  losses.add('text');
  return `… ${prompt}`;
}
