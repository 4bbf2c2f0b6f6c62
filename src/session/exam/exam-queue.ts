import type { Asked } from '../asked.ts';

/** What is left to answer in an exam. A question that is passed comes again after the others. */
export class ExamQueue {
  /** All questions of the exam, in the order in which they were drawn. */
  readonly plan: readonly Asked[];
  private readonly left: Asked[];
  private readonly passed = new Set<number>();
  /** How many were passed since the last answer. */
  private passes = 0;

  constructor(plan: readonly Asked[]) {
    this.plan = plan;
    this.left = [...plan];
  }

  /** The question that is to be answered now; null when all are answered. */
  get current(): Asked | null {
    return this.left[0] ?? null;
  }

  /** How many have no answer yet. */
  get length(): number {
    return this.left.length;
  }

  /** How many of those without an answer were passed. */
  countPassed(): number {
    return this.left.filter((asked) => this.isPassed(asked)).length;
  }

  isPassed({ position }: Asked): boolean {
    return this.passed.has(position);
  }

  /** Takes away a question that was answered. */
  answer(asked: Asked): void {
    this.remove(asked);
    this.passes = 0;
  }

  /**
   * Puts a question behind all others.
   * @returns true when everything left was passed since the last answer: it is the same questions again from now on
   */
  pass(asked: Asked): boolean {
    this.remove(asked);
    this.left.push(asked);
    this.passed.add(asked.position);
    this.passes += 1;
    if (this.passes < this.left.length) return false;
    this.passes = 0;
    return true;
  }

  private remove({ position }: Asked): void {
    const place = this.left.findIndex((asked) => asked.position === position);
    if (place >= 0) this.left.splice(place, 1);
  }
}
