import type { Witness } from './witness.ts';

/** Authors skip a number now and then; a greater leap is another list. */
const GREATEST_GAP = 5;

/**
 * Follows the numbering of a sheet from question to question. A new section may begin again at 1; anything else that
 * does is a list inside an answer.
 */
export class Numbering {
  private last: number | null = null;
  private mayRestart = true;

  /** Notes a question that was taken. */
  take({ candidate }: Witness): void {
    const number = candidate.label?.number ?? null;
    if (number === null) return;
    this.last = number;
    this.mayRestart = false;
  }

  /** Notes the heading of a section. */
  startSection(): void {
    this.mayRestart = true;
  }

  /** @returns whether no numbered question was taken yet */
  isUnstarted(): boolean {
    return this.last === null;
  }

  /** @returns whether a candidate has exactly the next number */
  continuesWith({ candidate }: Witness): boolean {
    const number = candidate.label?.number ?? null;
    return number !== null && this.last !== null && number === this.last + 1;
  }

  /** @returns whether a candidate goes on with the numbering, be it over a gap or from the start of a section */
  admits(witness: Witness): boolean {
    const number = witness.candidate.label?.number ?? null;
    if (number === null || this.continuesWith(witness)) return true;
    if (this.last === null || (number === 1 && (this.mayRestart || witness.asks))) return true;
    return number > this.last && number <= this.last + GREATEST_GAP;
  }
}
