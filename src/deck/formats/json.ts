import type { Deck, Example, Question, Strictness, Verdict } from '../deck.ts';
import { isDay } from '../front-matter/values.ts';
import { UserError } from '../../user-error.ts';
import { copyPlainData, LimitError } from '../plain-data.ts';
import { PROBLEM_CODES, type Problem } from '../problem.ts';
import type { TextWriter, WriteOptions } from './format.ts';
import { parseKeyPoint, renderKeyPoint } from './json-key-point.ts';
import { JsonNode } from './json-node.ts';

const FORMAT = 'viva-deck';
/** Older versions are read too. */
export const VERSION = 2;
const STRICTNESS: readonly Strictness[] = ['lenient', 'normal', 'strict'];
const VERDICTS: readonly Verdict[] = ['correct', 'partial', 'wrong'];

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

/**
 * Reads decks that writeJson, of this version or an older one, wrote. Derived key points are dropped, to be made anew; so a deck read back is
 * the deck that was exported, without its account of lines.
 *
 * @param source where the text came from, for messages
 * @throws UserError `newer-format`; `unsupported-json` for any other text, naming the place (`at`) and what was `expected` there
 */
export function parseDeckJson(text: string, source: string): readonly Deck[] {
  const root = parseRoot(text, source);
  root.field('format').oneOf([FORMAT]);
  const version = root.field('version');
  const found = version.count(1);
  if (found > VERSION) {
    throw new UserError('newer-format', { path: source, version: found, known: VERSION });
  }
  return root.field('decks').list().map(parseDeck);
}

function parseRoot(text: string, source: string): JsonNode {
  try {
    return new JsonNode(JSON.parse(text.replace(/^\uFEFF/, '')), source);
  } catch {
    return new JsonNode(undefined, source).refuse('JSON');
  }
}

function parseDeck(node: JsonNode): Deck {
  return {
    source: node.field('source').text(),
    title: node.field('title').orNull(readText),
    lang: node.field('lang').text(),
    tags: node.field('tags').list().map(readText),
    strictness: node.field('strictness').oneOf(STRICTNESS),
    exam: node.field('exam').orNull(parseDay),
    extra: parseExtra(node.field('extra')),
    questions: node.field('questions').list().map(parseQuestion),
    problems: node.field('problems').list().map(parseProblem),
    account: [],
  };
}

function readText(node: JsonNode): string {
  return node.text();
}

function parseDay(node: JsonNode): string {
  const day = node.text();
  return isDay(day) ? day : node.refuse('YYYY-MM-DD');
}

function parseExtra(node: JsonNode): Deck['extra'] {
  const extra = node.mapping();
  try {
    copyPlainData(extra);
    return extra;
  } catch (error) {
    if (error instanceof LimitError) return node.refuse('less data');
    throw error;
  }
}

/** @returns the question of a node, as renderQuestion rendered it */
export function parseQuestion(node: JsonNode): Question {
  const base = {
    id: node.field('id').text(),
    number: node.field('number').count(1),
    label: node.field('label').orNull(readText),
    prompt: node.field('prompt').text(),
    answer: node.field('answer').orNull(readText),
    keyPoints: node.field('keyPoints').list().flatMap(parseKeyPoint),
    examples: node.field('examples').list().map(parseExample),
    hint: node.field('hint').orNull(readText),
    tags: node.field('tags').list().map(readText),
    section: node.field('section').list().map(readText),
    line: node.field('line').count(1),
  };
  const kind = node.field('kind').oneOf(['open', 'choice', 'cloze']);
  if (kind === 'open') return { kind, ...base };
  if (kind === 'cloze') return { kind, ...base, gaps: parseGaps(node.field('gaps')) };
  const choices = node.field('choices').list().map(readText);
  const correct = node
    .field('correct')
    .list()
    .map((one) => {
      const position = one.count(0);
      return position < choices.length
        ? position
        : one.refuse(`whole number below ${choices.length}`);
    });
  return { kind, ...base, choices, correct };
}

function parseGaps(node: JsonNode): readonly string[] {
  const gaps = node.list().map(readText);
  return gaps.length > 0 ? gaps : node.refuse('at least one gap');
}

function parseExample(node: JsonNode): Example {
  return {
    text: node.field('text').text(),
    verdict: node.field('verdict').oneOf(VERDICTS),
    line: node.field('line').count(1),
  };
}

function parseProblem(node: JsonNode): Problem {
  return {
    code: node.field('code').oneOf(PROBLEM_CODES),
    severity: node.field('severity').oneOf(['error', 'warning']),
    line: node.field('line').count(1),
    column: node.field('column').count(1),
    args: parseArgs(node.field('args')),
  };
}

function parseArgs(node: JsonNode): Problem['args'] {
  const entries = Object.entries(node.mapping()).map(([key, value]) => {
    if (typeof value === 'string' || typeof value === 'number') return [key, value] as const;
    return node.field(key).refuse('string or number');
  });
  return Object.fromEntries(entries);
}
