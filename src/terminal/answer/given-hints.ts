import type { Aids, Hint } from '../../session/asked.ts';

/** What came of asking for a hint: one more, none at all, or none any more; null while one is on its way. */
export type HintOutcome = 'given' | 'none' | 'no-more' | null;

/** The steps of help that were given with one question. */
export class GivenHints {
  readonly steps: Hint[] = [];
  private readonly next: Aids['hint'];
  private isOnItsWay = false;

  constructor(next: Aids['hint']) {
    this.next = next;
  }

  /** @param draft what is typed so far */
  async ask(draft: string): Promise<HintOutcome> {
    if (this.isOnItsWay) return null;
    this.isOnItsWay = true;
    const hint = await this.next(draft).catch(() => null);
    this.isOnItsWay = false;
    if (hint === null) return this.steps.length === 0 ? 'none' : 'no-more';
    this.steps.push(hint);
    return 'given';
  }
}
