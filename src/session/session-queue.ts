import type { Verdict } from '../deck/deck.ts';
import type { Asked } from './asked.ts';

/** So many others are asked before a question comes back, as far as there are so many. */
const OTHERS_BETWEEN = 3;
/** So often a question answered wrong comes back in a session. */
export const MOST_RETURNS = 2;

/**
 * What is left to ask in a session. A question answered wrong comes back after some others; one after which nothing else
 * is left does not, as its answer is still on the screen.
 */
export class SessionQueue {
  /** How many different questions the session has. */
  readonly total: number;
  /** Different questions, in order; of what came back only the first time. */
  readonly plan: readonly Asked[];
  private left: Asked[];
  private readonly returns: number;
  /** Positions of those that were put off once. */
  private readonly putOff = new Set<number>();
  private dropped = 0;

  /** @param returns how often a question answered wrong comes back */
  constructor(plan: readonly Asked[], returns: number) {
    this.plan = plan;
    this.total = plan.length;
    this.left = [...plan];
    this.returns = returns;
  }

  /** How many answers are wanted yet, as far as is known. */
  get length(): number {
    return this.left.length;
  }

  /** How many questions were not asked even once. */
  countUnasked(): number {
    return this.left.filter(({ attempt }) => attempt === 1).length;
  }

  /** @returns the next question, which is then no longer left; null when all were asked */
  take(): Asked | null {
    return this.left.shift() ?? null;
  }

  /** @returns the next of those left that `isIt` holds for, which is then no longer left; null when there is none */
  takeIf(isIt: (asked: Asked) => boolean): Asked | null {
    const place = this.left.findIndex(isIt);
    return place < 0 ? null : (this.left.splice(place, 1)[0] ?? null);
  }

  /**
   * Tells what the answer to a question that was taken came to.
   * @returns true when it will come back
   */
  settle(asked: Asked, verdict: Verdict): boolean {
    if (verdict !== 'wrong' || asked.attempt > this.returns || this.left.length === 0) return false;
    this.left.splice(OTHERS_BETWEEN, 0, { ...asked, attempt: asked.attempt + 1 });
    return true;
  }

  /** How many were put off and are not asked again. */
  get skipped(): number {
    return this.dropped;
  }

  /** Puts a question off that was taken: it comes again after all others; a second time, or as the last, it does not. */
  skip(asked: Asked): void {
    if (this.putOff.has(asked.position) || this.left.length === 0) {
      if (asked.attempt === 1) this.dropped += 1;
      return;
    }
    this.putOff.add(asked.position);
    this.left.push(asked);
  }

  /** Makes a question that was taken the next one again. */
  putBack(asked: Asked): void {
    this.left.unshift(asked);
  }

  /** Makes a question that was settled the next one again. */
  unsettle(asked: Asked): void {
    this.left = this.left.filter(
      ({ position, attempt }) => position !== asked.position || attempt <= asked.attempt,
    );
    this.putBack(asked);
  }

  /** What is left, in order. */
  get ahead(): readonly Asked[] {
    return this.left;
  }

  /** @param find what became of a question; null where it is not there any more, and as good as put off */
  update(find: (asked: Asked) => Asked | null): void {
    this.left = this.left.flatMap((asked) => {
      const now = find(asked);
      if (now === null && asked.attempt === 1) this.dropped += 1;
      return now ?? [];
    });
  }
}
