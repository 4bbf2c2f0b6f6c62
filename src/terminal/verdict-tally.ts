import type { Verdict } from '../deck/deck.ts';

/** The verdicts, from best to worst. */
export const VERDICTS = ['correct', 'partial', 'wrong'] as const satisfies readonly Verdict[];

/** How many answers got which verdict, set against what a person said of them where that is known. */
export interface VerdictTally {
  readonly verdicts: Readonly<Record<Verdict, number>>;
  readonly unsure: number;
  /** By label, then by verdict: only answers that carry a label. */
  readonly confusion: Readonly<Record<Verdict, Readonly<Record<Verdict, number>>>>;
  /** Rows that could not be graded. */
  readonly bad: number;
}

/** Counts verdicts as they come. */
export class VerdictCounter implements VerdictTally {
  readonly verdicts = none();
  readonly confusion = { correct: none(), partial: none(), wrong: none() };
  unsure = 0;
  bad = 0;

  /** @param label the verdict a person gave; null where there is none */
  add(verdict: Verdict, sure: boolean, label: Verdict | null): void {
    this.verdicts[verdict] += 1;
    if (!sure) this.unsure += 1;
    if (label !== null) this.confusion[label][verdict] += 1;
  }

  addBad(): void {
    this.bad += 1;
  }
}

function none(): Record<Verdict, number> {
  return { correct: 0, partial: 0, wrong: 0 };
}

/** How well verdicts agree with labels: parts of a whole, which is null where no label could be counted. */
export interface Agreement {
  readonly labelled: number;
  readonly agreed: Share;
  /** Of the answers labelled wrong, those marked correct. */
  readonly falsePass: Share;
  /** Of the answers labelled correct, those marked wrong. */
  readonly falseFail: Share;
  readonly passed: Share;
}

export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** @returns the agreement of verdicts and labels */
export function measureAgreement({ confusion }: VerdictTally): Agreement {
  const total = (label: Verdict): number =>
    VERDICTS.reduce((sum, verdict) => sum + confusion[label][verdict], 0);
  const labelled = VERDICTS.reduce((sum, label) => sum + total(label), 0);
  const agreed = VERDICTS.reduce((sum, label) => sum + confusion[label][label], 0);
  return {
    labelled,
    agreed: { part: agreed, whole: labelled },
    falsePass: { part: confusion.wrong.correct, whole: total('wrong') },
    falseFail: { part: confusion.correct.wrong, whole: total('correct') },
    passed: { part: confusion.correct.correct, whole: total('correct') },
  };
}
