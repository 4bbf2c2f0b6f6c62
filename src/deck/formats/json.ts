import type { Deck, Example, Question, Strictness, Verdict } from '../deck.ts';
import { isDay } from '../front-matter/values.ts';
import type { KeyPoint } from '../key-point.ts';
import { copyPlainData, LimitError } from '../plain-data.ts';
import { PROBLEM_CODES, type Problem } from '../problem.ts';
import { parseKeyPoint, renderKeyPoint } from './json-key-point.ts';
import { JsonNode } from './json-node.ts';

const FORMAT = 'viva-deck';
const VERSION = 1;
const STRICTNESS: readonly Strictness[] = ['lenient', 'normal', 'strict'];
const VERDICTS: readonly Verdict[] = ['correct', 'partial', 'wrong'];

/**
 * Renders decks as the JSON that docs/deck.schema.json describes. The account of lines is left out: it belongs to the
 * text of the sheet, which is not exported.
 *
 * @param derive makes the key points of a question whose author gives none
 * @returns indented JSON with a line end behind it
 */
export function renderDeckJson(
  decks: readonly Deck[],
  derive: (question: Question) => readonly KeyPoint[],
): string {
  const rendered = decks.map((deck) => renderDeck(deck, derive));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, decks: rendered }, null, 2)}\n`;
}

function renderDeck(deck: Deck, derive: (question: Question) => readonly KeyPoint[]): object {
  const { source, title, lang, tags, strictness, exam, extra, problems, questions } = deck;
  return {
    source,
    title,
    lang,
    tags,
    strictness,
    exam,
    extra,
    problems,
    questions: questions.map((question) => renderQuestion(question, source, derive)),
  };
}

function renderQuestion(
  question: Question,
  source: string,
  derive: (question: Question) => readonly KeyPoint[],
): object {
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
 * Reads decks that renderDeckJson rendered. Derived key points are dropped, to be made anew; so a deck read back is
 * the deck that was exported, without its account of lines.
 *
 * @param source where the text came from, for messages
 * @throws UserError `unsupported-json` for any other text, naming the place (`at`) and what was `expected` there
 */
export function parseDeckJson(text: string, source: string): readonly Deck[] {
  const root = parseRoot(text, source);
  root.field('format').oneOf([FORMAT]);
  const version = root.field('version');
  if (version.count(1) > VERSION) version.refuse(`version up to ${VERSION}`);
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

function parseQuestion(node: JsonNode): Question {
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
