import type { Deck, Strictness, Verdict } from '../deck.ts';
import { isDay } from '../front-matter/values.ts';
import { copyPlainData, LimitError } from '../plain-data.ts';
import type { JsonNode } from './json-node.ts';

export const STRICTNESS: readonly Strictness[] = ['lenient', 'normal', 'strict'];
export const VERDICTS: readonly Verdict[] = ['correct', 'partial', 'wrong'];

/** @throws UserError `unsupported-json` like all of the following, for another value */
export function readText(node: JsonNode): string {
  return node.text();
}

/** @returns the texts of a list */
export function readTexts(node: JsonNode): readonly string[] {
  return node.list().map(readText);
}

/** @returns a day that is in the calendar, as `YYYY-MM-DD` */
export function readDay(node: JsonNode): string {
  const day = node.text();
  return isDay(day) ? day : node.refuse('YYYY-MM-DD');
}

/** @returns what a sheet says of itself beside what viva knows */
export function readExtra(node: JsonNode): Deck['extra'] {
  const extra = node.mapping();
  try {
    copyPlainData(extra);
    return extra;
  } catch (error) {
    if (error instanceof LimitError) return node.refuse('less data');
    throw error;
  }
}

/** @returns a position among so many, from 0 */
export function readPlace(node: JsonNode, count: number): number {
  const place = node.count(0);
  return place < count ? place : node.refuse(`whole number below ${count}`);
}
