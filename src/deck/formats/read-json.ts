import type { Deck, Example, Question } from '../deck.ts';
import { PROBLEM_CODES, type Problem } from '../problem.ts';
import { UserError } from '../../user-error.ts';
import { FORMAT, VERSION } from './json.ts';
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

/**
 * Reads decks that writeJson, of this version or an older one, wrote. Derived key points are dropped, to be made anew;
 * so a deck read back is the deck that was exported, without its account of lines.
 *
 * @param source where the text came from, for messages
 * @throws UserError `newer-format`; `unsupported-json` for any other text, naming the place (`at`) and what was
 *   `expected` there
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
    tags: readTexts(node.field('tags')),
    strictness: node.field('strictness').oneOf(STRICTNESS),
    exam: node.field('exam').orNull(readDay),
    extra: readExtra(node.field('extra')),
    questions: node.field('questions').list().map(parseQuestion),
    problems: node.field('problems').list().map(parseProblem),
    account: [],
  };
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
    tags: readTexts(node.field('tags')),
    section: readTexts(node.field('section')),
    line: node.field('line').count(1),
  };
  const kind = node.field('kind').oneOf(['open', 'choice', 'cloze']);
  if (kind === 'open') return { kind, ...base };
  if (kind === 'cloze') return { kind, ...base, gaps: parseGaps(node.field('gaps')) };
  const choices = readTexts(node.field('choices'));
  const correct = node
    .field('correct')
    .list()
    .map((one) => readPlace(one, choices.length));
  return { kind, ...base, choices, correct };
}

function parseGaps(node: JsonNode): readonly string[] {
  const gaps = readTexts(node);
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
