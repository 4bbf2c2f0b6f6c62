import { UserError } from '../../user-error.ts';
import type { DeckHead, FormatPiece, LooseQuestion, TextReader, TextWriter } from './format.ts';
import { reportBadRecord } from './format-problem.ts';
import { renderHead, renderQuestion, VERSION } from './json.ts';
import {
  readDay,
  readExtra,
  readPlace,
  readText,
  readTexts,
  STRICTNESS,
  VERDICTS,
} from './json-fields.ts';
import { parseKeyPoint } from './json-key-point.ts';
import { JsonNode } from './json-node.ts';
import { readTextLines } from './delimited/text-lines.ts';
import { tellIdsApart } from './tell-ids-apart.ts';

const FORMAT = 'viva-questions';

/**
 * Writes a line of JSON for each deck and one for each of its questions, with the fields that docs/deck.schema.json
 * gives to a question.
 */
export const writeJsonl: TextWriter = function* (decks, { derive, onLoss }) {
  for (const deck of tellIdsApart(decks, onLoss)) {
    yield `${JSON.stringify({ format: FORMAT, version: VERSION, deck: renderHead({ ...deck, problems: [] }) })}\n`;
    for (const question of deck.questions) {
      yield `${JSON.stringify(renderQuestion(question, deck.source, derive))}\n`;
    }
  }
};

/**
 * Reads a question from each line. Only `prompt` is needed; what kind a question is follows from its `choices` and
 * `gaps`. A line with `deck` opens a deck. Memory is bounded by the longest line.
 */
export const readJsonl: TextReader = async function* (text, source) {
  for await (const lines of readTextLines(text)) {
    for (const line of lines) {
      if (line.text === null) yield problem(line.line, 'too-long');
      else if (line.text.trim() !== '') yield readLine(line.text, line.line, source);
    }
  }
};

function problem(
  line: number,
  reason: 'too-long' | 'not-json' | 'no-prompt' | 'bad-field',
  name = '',
): FormatPiece {
  return { kind: 'problem', problem: reportBadRecord(line, reason, 1, name) };
}

function readLine(text: string, line: number, source: string): FormatPiece {
  const data = parse(text);
  if (data === undefined) return problem(line, 'not-json');
  const node = new JsonNode(data, source);
  try {
    if (node.field('deck').isThere) return { kind: 'deck', head: readHead(node, source) };
    if (!node.field('prompt').isThere) return problem(line, 'no-prompt');
    return { kind: 'question', question: readQuestion(node, line) };
  } catch (error) {
    if (error instanceof UserError && error.code === 'unsupported-json') {
      return problem(line, 'bad-field', String(error.args['at'] ?? ''));
    }
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws UserError `newer-format` */
function readHead(node: JsonNode, source: string): DeckHead {
  const version = node.field('version').orElse(VERSION, (one) => one.count(1));
  if (version > VERSION) {
    throw new UserError('newer-format', { path: source, version, known: VERSION });
  }
  const deck = node.field('deck');
  return {
    title: deck.field('title').orElse(null, readText),
    lang: deck.field('lang').orElse(null, readText),
    tags: deck.field('tags').orElse([], readTexts),
    settings: {
      strictness: deck
        .field('strictness')
        .orElse('normal' as const, (one) => one.oneOf(STRICTNESS)),
      exam: deck.field('exam').orElse(null, readDay),
      extra: deck.field('extra').orElse({}, readExtra),
    },
  };
}

function readQuestion(node: JsonNode, line: number): LooseQuestion {
  const choices = node.field('choices').orElse([], readTexts);
  const gaps = node.field('gaps').orElse([], readTexts);
  return {
    kind: choices.length > 0 ? 'choice' : gaps.length > 0 ? 'cloze' : 'open',
    ownId: node.field('id').orElse(null, readText),
    prompt: node.field('prompt').text(),
    answer: node.field('answer').orElse(null, readText),
    choices,
    correct: node.field('correct').orElse([], (list) => readPlaces(list, choices.length)),
    gaps,
    keyPoints: node.field('keyPoints').orElse([], (list) => list.list().flatMap(parseKeyPoint)),
    examples: node.field('examples').orElse([], (list) =>
      list.list().map((one) => ({
        text: one.field('text').text(),
        verdict: one.field('verdict').oneOf(VERDICTS),
        line,
      })),
    ),
    hint: node.field('hint').orElse(null, readText),
    tags: node.field('tags').orElse([], readTexts),
    section: node.field('section').orElse([], readTexts),
    line,
  };
}

function readPlaces(list: JsonNode, count: number): readonly number[] {
  const places = list.list().map((one) => readPlace(one, count));
  return [...new Set(places)].toSorted((a, b) => a - b);
}
