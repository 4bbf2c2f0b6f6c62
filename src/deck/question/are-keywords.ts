import { maskCode } from '../code-spans.ts';
import { readListLines } from '../list-lines.ts';
import type { PlacedText } from '../placed-text.ts';

/** What is written in lists of key points only: wordings, marks, weights, an order, the beginning of a word. */
const GRAMMAR =
  /^\s*(?:[!~?](?=[\s\p{L}"“„«`(])|\(\s?\d{1,3}(?:[.,]\d{1,3})?\s?\)\s|["“„«]|(?:any|любые|любых|любое|любой)\s\d{1,2}\s(?:of|из)(?=[\s:]))|(?<!\\)\||\s>\s|\d±|\p{L}\*(?=[\s;,]|$)/iu;
/** More words are a sentence. */
const MOST_WORDS = 6;

/**
 * Tells what a learner must say from the summary of an answer, where the label could head either.
 * @param lines the text behind the label, if any, and the lines below it
 * @returns whether the list uses what only key points have, or its items are short
 */
export function areKeywords(lines: readonly PlacedText[]): boolean {
  const entries = readListLines(lines).flatMap(({ mark, text: { text }, nested }) =>
    mark === null ? splitLine(text) : [text, ...nested.map((item) => item.text)],
  );
  if (entries.some((entry) => GRAMMAR.test(maskCode(entry)))) return true;
  const words = entries.reduce((sum, entry) => sum + countWords(entry), 0);
  return entries.length > 0 && words <= entries.length * MOST_WORDS;
}

function splitLine(text: string): readonly string[] {
  return text.split(text.includes(';') ? ';' : ',');
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
