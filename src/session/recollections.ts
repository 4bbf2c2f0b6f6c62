import type { AcceptedWording } from '../grading/accepted.ts';
import type { Asked } from './asked.ts';

/** What is known of a question from earlier answers. */
export interface Recollection {
  /** Key points missed the last time, in the author's words. */
  readonly missed: readonly string[];
  /** Wordings that the learner let count. */
  readonly wordings: readonly AcceptedWording[];
}

const NOTHING: Recollection = { missed: [], wordings: [] };

/** What is known of the questions of a session: from earlier ones, and from this one as far as it got. */
export class Recollections {
  private readonly recall: (asked: Asked) => Recollection | null;
  /** By position, as a question may get other words on the way; null for one that was never answered. */
  private readonly known = new Map<number, Recollection | null>();

  /** @param recall what earlier sessions know of a question; null for one that was never asked */
  constructor(recall: (asked: Asked) => Recollection | null) {
    this.recall = recall;
  }

  /** @returns what is known of a question, under whatever words it was asked */
  of(asked: Asked): Recollection {
    return this.find(asked) ?? NOTHING;
  }

  /** Tells what is known from now on, or again. */
  set({ position }: Asked, recollection: Recollection | null): void {
    this.known.set(position, recollection);
  }

  /** Tells what an answer missed. */
  note(asked: Asked, missed: readonly string[]): void {
    this.set(asked, { missed, wordings: this.of(asked).wordings });
  }

  /** Lets a wording count. */
  accept(asked: Asked, wording: AcceptedWording): void {
    const { missed, wordings } = this.of(asked);
    this.set(asked, { missed, wordings: [...wordings, wording] });
  }

  /** @returns null for a question that was never asked */
  find(asked: Asked): Recollection | null {
    const known = this.known.get(asked.position);
    if (known !== undefined) return known;
    const found = this.recall(asked);
    this.known.set(asked.position, found);
    return found;
  }
}
