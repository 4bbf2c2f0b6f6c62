import { isAsking, type Candidate } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';

/** A candidate with what speaks for it. */
export interface Witness {
  readonly candidate: Candidate;
  /** Something to read stands between it and the next candidate; for a heading: the next heading. */
  readonly hasText: boolean;
  /** It ends in a question mark. */
  readonly asks: boolean;
  readonly isNumbered: boolean;
}

const ASKING_WORTH = 1.5;

/** @param candidates of all notations, in the order of the sheet */
export function gatherEvidence(
  candidates: readonly Candidate[],
  sheet: SheetText,
): readonly Witness[] {
  const witnesses: Witness[] = [];
  let nextHeading = sheet.lines.length;
  let next = sheet.lines.length;
  for (const candidate of candidates.toReversed()) {
    const isHeading = candidate.otherwise === 'section';
    const promptEnd = isHeading ? candidate.end : findFirstEnd(candidate);
    witnesses.push({
      candidate,
      hasText: sheet.hasText(promptEnd, isHeading ? nextHeading : next),
      asks: isAsking(candidate),
      isNumbered: candidate.label !== null,
    });
    next = candidate.start;
    if (isHeading) nextHeading = candidate.start;
  }
  return witnesses.toReversed();
}

/** The lines of a numbered paragraph below its first may be the answer already. */
function findFirstEnd({ start, end }: Candidate): number {
  return Math.min(end, start + 1);
}

/** @returns how much speaks for a candidate being a question, from about 0 to 4 */
export function weighEvidence({ candidate, hasText, asks, isNumbered }: Witness): number {
  return (hasText ? 1 : 0) + (asks ? ASKING_WORTH : 0) + (isNumbered ? candidate.numberWorth : 0);
}
