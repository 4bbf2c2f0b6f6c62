import { isCard, LINE_LEVEL } from '../notations/candidate.ts';
import type { SheetText } from '../sheet-text.ts';
import { describeLevels, NO_LEVELS, type HeadingLevels } from './heading-levels.ts';
import { speaksAlone, type Witness } from './witness.ts';
import { chooseMainSeries, findTitle, type MainSeries } from './main-series.ts';
import { Numbering } from './numbering.ts';
import type { Part } from './part.ts';
import { chooseByStretch } from './stretches.ts';

/** What is open where the chooser stands: the last question or section. */
interface Open {
  readonly level: number;
  readonly isQuestion: boolean;
  readonly witness: Witness | null;
}

/** Walks through the candidates of a sheet and decides each by the main series, the numbering and its section. */
export class Chooser {
  private readonly witnesses: readonly Witness[];
  private readonly main: MainSeries | null;
  private readonly title: Witness | null;
  private readonly byStretch: ReadonlyMap<number, string>;
  private readonly levels: HeadingLevels;
  private readonly numbering = new Numbering();
  private readonly parts: Part[] = [];
  /** What was decided for the first candidate of each run. */
  private readonly runs = new Map<string, boolean>();
  private open: Open = { level: 0, isQuestion: false, witness: null };

  constructor(witnesses: readonly Witness[], sheet: SheetText) {
    this.witnesses = witnesses;
    this.main = chooseMainSeries(witnesses, sheet);
    this.title = findTitle(witnesses);
    this.byStretch = this.main === null ? new Map() : chooseByStretch(witnesses, this.main);
    this.levels = this.main === null ? NO_LEVELS : describeLevels(witnesses, this.main);
  }

  choose(): readonly Part[] {
    if (this.main === null) return [];
    const nextNumbers = this.findNextNumbers(this.main);
    for (const [index, witness] of this.witnesses.entries()) {
      const { candidate } = witness;
      if (this.isQuestion(this.main, witness, index, nextNumbers[index] ?? null)) {
        this.takeQuestion(witness);
      } else if (candidate.otherwise === 'section' && !this.isInsideAnswer(witness)) {
        this.takeSection(witness);
      }
    }
    return this.parts;
  }

  private takeQuestion(witness: Witness): void {
    const { candidate } = witness;
    if (candidate.start === this.parts.at(-1)?.candidate.start) return;
    this.parts.push({ kind: 'question', candidate });
    this.numbering.take(witness);
    this.open = { level: candidate.level, isQuestion: true, witness };
  }

  private takeSection(witness: Witness): void {
    const { candidate } = witness;
    this.parts.push({ kind: 'section', candidate, isTitle: witness === this.title });
    this.numbering.startSection();
    this.open = { level: candidate.level, isQuestion: false, witness };
  }

  /**
   * A heading below the level of the question it stands under divides its answer. Where questions are numbered, so does
   * one without a number, if it is deeper than most of them.
   */
  private isInsideAnswer(witness: Witness): boolean {
    const { level } = witness.candidate;
    if (!this.open.isQuestion) return false;
    if (level > this.open.level || this.levels.inner.has(level)) return true;
    const isDeep = this.main !== null && this.main.isNumbered && level > this.main.level;
    return isDeep && !witness.isNumbered && !witness.isHolder;
  }

  private isQuestion(
    main: MainSeries,
    witness: Witness,
    index: number,
    nextNumber: number | null,
  ): boolean {
    const { candidate } = witness;
    if (witness === this.title || witness.isRepeated) return false;
    if (candidate.isExplicit) return this.isExplicitQuestion(witness);
    if (candidate.series === 'follow-up') return this.open.isQuestion && this.isOpenItem();
    if (candidate.otherwise === 'text')
      return this.isLineQuestion(main, witness, index, nextNumber);
    const isMain = candidate.series === main.series;
    if (witness.isHolder && !(isMain && main.isNumbered && witness.isNumbered)) return false;
    if (isMain) return this.isMainQuestion(main, witness, index);
    if (this.numbering.continuesWith(witness) && (witness.hasText || witness.asks)) return true;
    if (this.isInsideAnswer(witness)) return false;
    if (this.levels.holding.has(candidate.level) && !witness.asks) return false;
    if (candidate.level < main.level) {
      const speaks = witness.asks || (main.level === LINE_LEVEL && witness.isNumbered);
      return speaks && witness.hasText;
    }
    return witness.hasText ? this.isSpokenFor(main, witness) : witness.asks || witness.isNumbered;
  }

  /** Folded blocks that ask nothing, below a heading that does or is numbered, are its answer. */
  private isExplicitQuestion(witness: Witness): boolean {
    const heading = this.open.witness;
    if (witness.candidate.close === null || !this.open.isQuestion || heading === null) return true;
    if (isCard(witness.candidate)) return true;
    if (heading.candidate.isExplicit) return true;
    const { explicit, asking } = heading.holds;
    if (heading.candidate.otherwise === 'text') return witness.asks;
    return asking * 2 > explicit && explicit > 1;
  }

  private isOpenItem(): boolean {
    const series = this.open.witness?.candidate.series ?? '';
    return /^(?:bullet|line|follow-up)/.test(series);
  }

  private isLineQuestion(
    main: MainSeries,
    witness: Witness,
    index: number,
    nextNumber: number | null,
  ): boolean {
    const { candidate } = witness;
    const isMain = candidate.series === main.series;
    if (isMain && candidate.level < LINE_LEVEL) return this.isMainQuestion(main, witness, index);
    if (candidate.series === 'list-heading') {
      const isBelow = this.isBelowHeadingQuestion() && !this.numbering.continuesWith(witness);
      return !isBelow && (witness.isNumbered || speaksAlone(witness));
    }
    const isCounted = candidate.series.startsWith('line') || (!isMain && candidate.label !== null);
    if (isCounted) return this.isNumberedLine(main, witness, nextNumber);
    if (this.isBelowHeadingQuestion()) return false;
    if (this.byStretch.get(witness.stretch) !== candidate.series) return false;
    if (candidate.series.startsWith('bullet'))
      return witness.speaks || (isMain && witness.whispers);
    if (!isMain) return speaksAlone(witness);
    return candidate.series === 'paragraph'
      ? speaksAlone(witness) || main.hasOptions
      : this.isMainQuestion(main, witness, index);
  }

  private isBelowHeadingQuestion(): boolean {
    return this.open.isQuestion && this.open.witness?.candidate.otherwise === 'section';
  }

  /** Numbered lines go on with the numbering of the sheet, as a whole run or not at all. */
  private isNumberedLine(main: MainSeries, witness: Witness, nextNumber: number | null): boolean {
    const { candidate, speaks, stretch } = witness;
    const decided = this.runs.get(witness.run);
    if (decided !== undefined) return decided;
    const number = candidate.label?.number ?? 0;
    const isMain = candidate.series === main.series;
    const isOwnStretch =
      speaks && this.byStretch.get(stretch) === candidate.series && !this.isBelowHeadingQuestion();
    const leadsUp = this.numbering.isUnstarted() && number === 1 && nextNumber !== null;
    const fits = isMain
      ? this.numbering.admits(witness)
      : isOwnStretch ||
        ((leadsUp || this.numbering.continuesWith(witness)) &&
          (nextNumber === null || number < nextNumber));
    this.runs.set(witness.run, fits);
    return fits;
  }

  private isMainQuestion(main: MainSeries, witness: Witness, index: number): boolean {
    if (witness.isNumbered) return true;
    // before the first number it is a word to the reader
    const isForeword = main.isNumbered && this.numbering.isUnstarted() && !witness.hasText;
    if (speaksAlone(witness)) return !isForeword;
    if (main.isNumbered || (main.asks && !witness.hasText)) return false;
    const next = this.witnesses[index + 1]?.candidate;
    const isAboveHeading = next?.otherwise === 'section' && next.level > witness.candidate.level;
    return witness.hasText || !isAboveHeading;
  }

  /** In a sheet whose questions are numbered or ask, a heading that does neither is a section, whatever its level. */
  private isSpokenFor(main: MainSeries, witness: Witness): boolean {
    return witness.isNumbered || speaksAlone(witness) || !(main.isNumbered || main.asks);
  }

  /** For each candidate the number of the next heading of the main series, to which lines before it cannot lead past. */
  private findNextNumbers(main: MainSeries): readonly (number | null)[] {
    const numbers: (number | null)[] = [];
    let next: number | null = null;
    for (const { candidate } of this.witnesses.toReversed()) {
      numbers.push(next);
      if (candidate.series === main.series) next = candidate.label?.number ?? next;
    }
    return numbers.toReversed();
  }
}
