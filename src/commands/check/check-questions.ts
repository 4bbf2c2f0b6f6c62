import type { ChoiceQuestion, Deck, Question } from '../../deck/deck.ts';
import { toPlainText } from '../../deck/markup.ts';
import type { Diagnostic } from '../../terminal/diagnostic.ts';
import { placeLine, placeQuestion, type Place } from './place.ts';

/** Longer prompts have mostly swallowed their answer. */
const LONGEST_PROMPT = 1500;

/**
 * Looks for questions that can be asked but hardly answered.
 * @param lines of the sheet the deck was read from; none for a deck from elsewhere
 */
export function checkQuestions(deck: Deck, lines: readonly string[]): readonly Diagnostic[] {
  return deck.questions.flatMap((question) => {
    const found = [...findRepeatedOptions(question, lines), ...judgeWhole(question, lines)];
    return found.map((one) => ({ source: deck.source, ...one }));
  });
}

type Finding = Omit<Diagnostic, 'source'>;

function judgeWhole(question: Question, lines: readonly string[]): readonly Finding[] {
  const found: Finding[] = [];
  if (isBareOfWords(question)) {
    const place = placeQuestion(lines, question);
    found.push({ ...place, code: 'nothing-to-check-by', severity: 'warning', args: {} });
  }
  const length = measureProse(question.prompt);
  if (length > LONGEST_PROMPT) {
    const place = placeQuestion(lines, question);
    found.push({ ...place, code: 'long-prompt', severity: 'note', args: { length } });
  }
  return found;
}

const IMAGE = /!\[[^[\]]{0,1000}\](?:\([^()]{0,2000}\)|\[[^[\]]{0,500}\])?|<img\s[^<>]{0,2000}>/gi;
const TAG = /<\/?[a-z][^<>]{0,500}>/gi;
const WORD = /[\p{L}\p{N}]/u;

/** Whether there is an answer, but none that an answer in words could be compared with. */
function isBareOfWords({ kind, answer, keyPoints }: Question): boolean {
  if (kind !== 'open' || keyPoints.length > 0 || answer === null) return false;
  const rest = answer.replaceAll(IMAGE, ' ').replaceAll(TAG, ' ');
  return !WORD.test(rest);
}

/** @returns the characters of a text outside code blocks */
function measureProse(text: string): number {
  if (text.length <= LONGEST_PROMPT) return 0;
  let isCode = false;
  let length = 0;
  for (const line of text.split('\n')) {
    const isFence = /^\s{0,3}(?:```|~~~)/.test(line);
    if (isFence) isCode = !isCode;
    else if (!isCode) length += line.length + 1;
  }
  return length;
}

function findRepeatedOptions(question: Question, lines: readonly string[]): readonly Finding[] {
  if (question.kind !== 'choice') return [];
  const firsts = new Set<string>();
  return question.choices.flatMap((choice): readonly Finding[] => {
    const folded = choice.replaceAll(/\s+/g, ' ').trim();
    if (!firsts.has(folded)) {
      firsts.add(folded);
      return [];
    }
    const place = placeSecond(choice, question, lines);
    const args = { text: toPlainText(choice) || choice };
    return [{ ...place, code: 'repeated-option', severity: 'warning', args }];
  });
}

/** Options stand within so many lines below their question. */
const FARTHEST = 200;

function placeSecond(choice: string, question: ChoiceQuestion, lines: readonly string[]): Place {
  const first = choice.split('\n', 1)[0] ?? '';
  let seen = 0;
  for (let line = question.line; line < question.line + FARTHEST; line += 1) {
    if (lines[line]?.trimEnd().endsWith(first)) seen += 1;
    if (seen === 2) return placeLine(lines, line + 1);
  }
  return placeQuestion(lines, question);
}
