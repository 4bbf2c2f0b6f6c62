import type { Claim, EnumeratedItem } from '../key-point.ts';
import { cutText, type PlacedText } from '../placed-text.ts';
import { readAlternatives } from './alternatives.ts';
import type { Complaints } from './complaints.ts';
import { splitPoints } from './split.ts';

/** `any 2 of:` and what stands behind it on the line. */
export interface EnumerationHead {
  readonly need: number;
  /** The head as written, without its colon. */
  readonly text: string;
  readonly rest: PlacedText;
}

const NUMERALS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5,
  один: 1, одно: 1, одна: 1, два: 2, две: 2, три: 3, четыре: 4, пять: 5,
}; // prettier-ignore
const HEAD =
  /^(any|любые|любых|любой|любое|любая)\s{1,9}([a-zа-яё]{1,9}|\d{1,4})\s{1,9}(of|из)\s{0,9}:/i;

/** @returns the head of an enumeration, or null when the key point is none */
export function readEnumerationHead(point: PlacedText): EnumerationHead | null {
  const head = HEAD.exec(point.text);
  if (head === null) return null;
  const numeral = (head[2] ?? '').toLowerCase();
  const need = NUMERALS[numeral] ?? Number(numeral);
  if (Number.isNaN(need)) return null;
  const rest = cutText(point, head[0].length, point.text.length);
  return { need, text: head[0].slice(0, -1).trim(), rest };
}

/**
 * Reads the items of an enumeration.
 * @param nested the items of the list below the head; those on its own line come before them
 * @returns null when there is no item at all
 */
export function readEnumeration(
  head: EnumerationHead,
  nested: readonly PlacedText[],
  complaints: Complaints,
): Extract<Claim, { kind: 'some' }> | null {
  const inline = head.rest.text === '' ? [] : splitPoints(head.rest);
  const items = [...inline, ...nested].flatMap((item) => readItem(item, complaints));
  if (items.length === 0) return null;
  if (head.need < 1 || head.need > items.length) complaints.add('too-few-items', head.rest, 0);
  return { kind: 'some', need: Math.min(Math.max(head.need, 1), items.length), items };
}

function readItem(item: PlacedText, complaints: Complaints): readonly EnumeratedItem[] {
  if (item.text === '') {
    complaints.addEmpty(item);
    return [];
  }
  const alternatives = readAlternatives(item, complaints);
  return alternatives.length > 0 ? [{ text: item.text, alternatives }] : [];
}
