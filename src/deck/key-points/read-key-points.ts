import type { Claim, KeyPoint } from '../key-point.ts';
import { locate, type PlacedText } from '../placed-text.ts';
import { readAlternatives } from './alternatives.ts';
import { Complaints } from './complaints.ts';
import { readEnumeration, readEnumerationHead } from './enumeration.ts';
import { readMarks } from './marks.ts';
import { splitAtSemicolons, splitPoints } from './split.ts';

/**
 * Reads the key points of one line, parted by `;`, or by `,` where there is no `;`.
 * A line that opens with `any 2 of:` is one enumeration, unless its items are parted by commas and `;` comes after them.
 */
export function readKeyPointLine(line: PlacedText, complaints: Complaints): readonly KeyPoint[] {
  if (line.text.trim() === '') return [];
  const parts = splitAtSemicolons(line);
  const points = isEnumeration(parts) ? [line] : splitPoints(line);
  return points.flatMap((point) => readKeyPoint(point, [], complaints));
}

/** Whether all of the line is one enumeration: its items are parted by commas, or there are too few before the first `;`. */
function isEnumeration(parts: readonly PlacedText[]): boolean {
  const first = parts[0];
  const head = first && readEnumerationHead(readMarks(first, new Complaints()).body);
  if (head == null) return false;
  return parts.length === 1 || splitPoints(head.rest).length < head.need;
}

/**
 * Reads one key point, as one list item holds it.
 * @param nested the items of the list nested in it, which belong to an `any 2 of:`; others are key points of their own
 * @returns the key point and those nested; none where nothing can be read
 */
export function readKeyPoint(
  point: PlacedText,
  nested: readonly PlacedText[],
  complaints: Complaints,
): readonly KeyPoint[] {
  const { role, weight, body } = readMarks(point, complaints);
  const { line } = locate(point, 0);
  const head = readEnumerationHead(body);
  if (head === null) {
    const own = readClaim(body, complaints);
    if (own === null) complaints.addEmpty(point);
    const others = nested.flatMap((item) => readKeyPoint(item, [], complaints));
    if (own === null) return others;
    return [{ text: body.text, role, weight, claim: own, derived: false, line }, ...others];
  }
  const claim = readEnumeration(head, nested, complaints);
  if (claim === null) {
    complaints.addEmpty(point);
    return [];
  }
  const text = `${head.text}: ${claim.items.map((item) => item.text).join('; ')}`;
  return [{ text, role, weight, claim, derived: false, line }];
}

function readClaim(body: PlacedText, complaints: Complaints): Claim | null {
  const alternatives = body.text === '' ? [] : readAlternatives(body, complaints);
  return alternatives.length > 0 ? { kind: 'said', alternatives } : null;
}
