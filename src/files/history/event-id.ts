import { randomBytes } from 'node:crypto';

const BASE = 36;
const TIME_DIGITS = 9;
/** As many as the largest number of eight bytes takes. */
const CHANCE_DIGITS = 13;

/**
 * Makes the id of an event: nine digits of its time, then thirteen of chance (64 bits), in digits and small letters.
 * Ids sort as their times do, up to the year 5188.
 * @param at milliseconds since 1970
 */
export function createEventId(at: number): string {
  const time = Math.max(0, Math.trunc(at)).toString(BASE).padStart(TIME_DIGITS, '0');
  const chance = randomBytes(8).readBigUInt64BE().toString(BASE).padStart(CHANCE_DIGITS, '0');
  return time + chance;
}
