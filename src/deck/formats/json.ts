import type { Deck, Question } from '../deck.ts';
import type { TextWriter, WriteOptions } from './format.ts';
import { renderKeyPoint } from './json-key-point.ts';

export const FORMAT = 'viva-deck';
/** Older versions are read too. */
export const VERSION = 2;

/**
 * Writes decks as the JSON that docs/deck.schema.json describes, indented, question by question. The account of lines
 * is left out: it belongs to the text of the sheet, which is not exported.
 */
export const writeJson: TextWriter = function* (decks, { derive }) {
  yield `{\n  "format": "${FORMAT}",\n  "version": ${VERSION},\n  "decks": [`;
  for (const [place, deck] of decks.entries()) {
    yield `${place === 0 ? '' : ','}\n${' '.repeat(4)}`;
    yield* writeDeck(deck, derive);
  }
  yield decks.length > 0 ? '\n  ]\n}\n' : ']\n}\n';
};

type Derive = WriteOptions['derive'];

/** The questions are the last field of a deck, so that they can be put in one by one. */
function* writeDeck(deck: Deck, derive: Derive): Generator<string> {
  const head = indent({ ...renderHead(deck), questions: [] }, 4);
  yield head.slice(0, head.lastIndexOf(']'));
  for (const [place, question] of deck.questions.entries()) {
    const rendered = renderQuestion(question, deck.source, derive);
    yield `${place === 0 ? '' : ','}\n${' '.repeat(8)}${indent(rendered, 8)}`;
  }
  yield deck.questions.length > 0
    ? `\n${' '.repeat(6)}]\n${' '.repeat(4)}}`
    : `]\n${' '.repeat(4)}}`;
}

/** @returns indented JSON whose further lines stand in by so many columns; a text in JSON has no line ends */
function indent(value: object, columns: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(columns)}`);
}

/** @returns what the export holds of a deck beside its questions */
export function renderHead(deck: Deck): object {
  const { source, title, lang, tags, strictness, exam, extra, problems } = deck;
  return { source, title, lang, tags, strictness, exam, extra, problems };
}

/**
 * @param source of the deck
 * @param derive makes the key points of a question whose author gives none
 * @returns a question as the export holds it
 */
export function renderQuestion(question: Question, source: string, derive: Derive): object {
  const { id, number, label, kind, prompt, answer, examples, hint, tags, section, line } = question;
  const isChoice = kind === 'choice';
  const keyPoints =
    question.keyPoints.length === 0 && !isChoice ? derive(question) : question.keyPoints;
  return {
    id,
    number,
    label,
    kind,
    prompt,
    answer,
    choices: isChoice ? question.choices : [],
    correct: isChoice ? question.correct : [],
    gaps: kind === 'cloze' ? question.gaps : [],
    keyPoints: keyPoints.map(renderKeyPoint),
    examples,
    hint,
    tags,
    section,
    line,
    source,
  };
}
