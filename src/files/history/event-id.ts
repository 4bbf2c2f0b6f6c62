import { randomBytes } from 'node:crypto';

const BASE = 36;
const TIME_DIGITS = 9;
/** As many as the largest number of eight bytes takes. */
const CHANCE_DIGITS = 13;
/** Leaves room for counting on. */
const CHANCE_BITS = 63;

/**
 * Makes ids of events: nine digits of the time, then thirteen of chance (63 bits), in digits and small letters. Ids sort
 * as their times do, up to the year 5188; those that one maker gives within a millisecond in the order they were made,
 * so that what corrects a review made in the same moment stands behind it.
 */
export class EventIds {
  private time = -1;
  private chance = 0n;

  /** @param at milliseconds since 1970 */
  next(at: number): string {
    const time = Math.max(0, Math.trunc(at));
    this.chance = time === this.time ? this.chance + 1n : drawChance();
    this.time = time;
    const chance = this.chance.toString(BASE).padStart(CHANCE_DIGITS, '0');
    return time.toString(BASE).padStart(TIME_DIGITS, '0') + chance;
  }
}

function drawChance(): bigint {
  return BigInt.asUintN(CHANCE_BITS, randomBytes(8).readBigUInt64BE());
}
