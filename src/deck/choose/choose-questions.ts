import type { Candidate } from '../notations/candidate.ts';
import { NOTATIONS } from '../notations/registry.ts';
import type { SheetText } from '../sheet-text.ts';
import { dropContents } from './contents-list.ts';
import { gatherEvidence, type Witness } from './evidence.ts';
import { chooseMainSeries, findTitle, type MainSeries } from './main-series.ts';
import { Numbering } from './numbering.ts';

/** How a sheet is divided, in its order: each part reaches to the start of the next one. */
export type Part =
  | { readonly kind: 'question'; readonly candidate: Candidate }
  | { readonly kind: 'section'; readonly candidate: Candidate; readonly isTitle: boolean };

/**
 * Decides which candidates are questions and which headings are sections; all other candidates are text of the part
 * they stand in. The notations propose, the regularity of the document decides.
 */
export function chooseQuestions(sheet: SheetText): readonly Part[] {
  const candidates = NOTATIONS.flatMap((notation) => notation.propose(sheet)).toSorted(
    (left, right) => left.start - right.start,
  );
  const witnesses = dropContents(gatherEvidence(candidates, sheet));
  const main = chooseMainSeries(witnesses);
  return main === null ? [] : new Chooser(witnesses, main).choose();
}

class Chooser {
  private readonly witnesses: readonly Witness[];
  private readonly main: MainSeries;
  private readonly title: Witness | null;
  private readonly numbering = new Numbering();
  private readonly parts: Part[] = [];
  /** What was decided for the first candidate of each run. */
  private readonly runs = new Map<string, boolean>();
  /** Level of the heading whose part is open, and whether it is a question. */
  private open = { level: 0, isQuestion: false };

  constructor(witnesses: readonly Witness[], main: MainSeries) {
    this.witnesses = witnesses;
    this.main = main;
    this.title = findTitle(witnesses);
  }

  choose(): readonly Part[] {
    const nextNumbers = this.findNextNumbers();
    for (const [index, witness] of this.witnesses.entries()) {
      const { candidate } = witness;
      if (this.isQuestion(witness, index, nextNumbers[index] ?? null)) this.takeQuestion(witness);
      else if (candidate.otherwise === 'section' && !this.isInsideAnswer(candidate)) {
        this.takeSection(witness);
      }
    }
    return this.parts;
  }

  private takeQuestion(witness: Witness): void {
    const { candidate } = witness;
    this.parts.push({ kind: 'question', candidate });
    this.numbering.take(witness);
    this.open = { level: candidate.level, isQuestion: true };
  }

  private takeSection(witness: Witness): void {
    const { candidate } = witness;
    this.parts.push({ kind: 'section', candidate, isTitle: witness === this.title });
    this.numbering.startSection();
    this.open = { level: candidate.level, isQuestion: false };
  }

  /** A heading below the level of the question it stands under divides its answer. */
  private isInsideAnswer(candidate: Candidate): boolean {
    return this.open.isQuestion && candidate.level > this.open.level;
  }

  private isQuestion(witness: Witness, index: number, nextNumber: number | null): boolean {
    const { candidate } = witness;
    if (witness === this.title) return false;
    if (candidate.otherwise === 'text') return this.isLineQuestion(witness, nextNumber);
    if (candidate.series === this.main.series) return this.isMainHeading(witness, index);
    if (this.numbering.continuesWith(witness) && witness.hasText) return true;
    if (this.isInsideAnswer(candidate)) return false;
    if (candidate.level < this.main.level) return witness.asks && witness.hasText;
    return witness.hasText ? this.isSpokenFor(witness) : witness.asks || witness.isNumbered;
  }

  /** Numbered lines go on with the numbering of the sheet, as a whole run or not at all. */
  private isLineQuestion(witness: Witness, nextNumber: number | null): boolean {
    const { candidate } = witness;
    const run = `${candidate.series} ${candidate.run}`;
    const decided = this.runs.get(run);
    if (decided !== undefined) return decided;
    const number = candidate.label?.number ?? 0;
    const isMain = candidate.series === this.main.series;
    const leadsUp = this.numbering.isUnstarted() && number === 1 && nextNumber !== null;
    const fits = isMain
      ? this.numbering.admits(witness)
      : (leadsUp || this.numbering.continuesWith(witness)) &&
        (nextNumber === null || number < nextNumber);
    this.runs.set(run, fits);
    return fits;
  }

  private isMainHeading(witness: Witness, index: number): boolean {
    if (witness.isNumbered || witness.asks) return true;
    if (this.main.isNumbered || (this.main.asks && !witness.hasText)) return false;
    const next = this.witnesses[index + 1]?.candidate;
    const isAboveHeading = next?.otherwise === 'section' && next.level > witness.candidate.level;
    return witness.hasText || !isAboveHeading;
  }

  /** In a sheet whose questions are numbered or ask, a heading that does neither is a section, whatever its level. */
  private isSpokenFor(witness: Witness): boolean {
    return witness.isNumbered || witness.asks || !(this.main.isNumbered || this.main.asks);
  }

  /** For each candidate the number of the next heading of the main series, to which lines before it cannot lead past. */
  private findNextNumbers(): readonly (number | null)[] {
    const numbers: (number | null)[] = [];
    let next: number | null = null;
    for (const { candidate } of this.witnesses.toReversed()) {
      numbers.push(next);
      if (candidate.series === this.main.series) next = candidate.label?.number ?? next;
    }
    return numbers.toReversed();
  }
}
