import type { KeyPoint } from '../key-point.ts';
import { readListLines } from '../list-lines.ts';
import type { PlacedText } from '../placed-text.ts';
import type { Problem } from '../problem.ts';
import { Complaints } from './complaints.ts';
import { readKeyPoint, readKeyPointLine } from './read-key-points.ts';

/** The key points of one question and what is wrong with them. */
export interface Keywords {
  readonly keyPoints: readonly KeyPoint[];
  readonly problems: readonly Problem[];
}

/**
 * Reads what an author asks for under `Keywords:`: each list item is one key point, text in no list is parted at
 * `;` or `,`.
 * @param lines the text behind the label, if any, and the lines below it
 */
export function readKeywords(lines: readonly PlacedText[]): Keywords {
  const complaints = new Complaints();
  const entries = readListLines(lines);
  if (entries.length === 0 && lines[0] !== undefined) complaints.addEmpty(lines[0]);
  const keyPoints = entries.flatMap(({ mark, text, nested }) =>
    mark === null ? readKeyPointLine(text, complaints) : readKeyPoint(text, nested, complaints),
  );
  return { keyPoints, problems: complaints.problems };
}
