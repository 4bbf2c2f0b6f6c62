import { locate, type PlacedText } from '../placed-text.ts';
import type { Problem } from '../problem.ts';

/** The closed list of what can be wrong with a key point that is not empty: `reason` of `bad-key-point`. */
export const KEY_POINT_REASONS = [
  'unclosed-quote',
  'unclosed-code',
  'bad-weight',
  'empty-alternative',
  'empty-step',
  'range-upside-down',
  'too-few-items',
] as const;

export type KeyPointReason = (typeof KEY_POINT_REASONS)[number];

/** @returns whether the argument of a problem is one of the reasons */
export function isKeyPointReason(reason: string | number): reason is KeyPointReason {
  return KEY_POINT_REASONS.some((known) => known === reason);
}

/** Collects what is wrong with key points while they are read. */
export class Complaints {
  readonly problems: Problem[] = [];

  /** Notes that part of a key point cannot be meant as it is written. */
  add(reason: KeyPointReason, placed: PlacedText, offset: number): void {
    const args = { reason, text: placed.text };
    const spot = locate(placed, offset);
    this.problems.push({ code: 'bad-key-point', severity: 'warning', ...spot, args });
  }

  /** Notes a key point without any words. */
  addEmpty(placed: PlacedText): void {
    const spot = locate(placed, 0);
    this.problems.push({ code: 'empty-key-point', severity: 'warning', ...spot, args: {} });
  }
}
