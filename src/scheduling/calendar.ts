import { DAY } from './memory.ts';

/** @returns the learner's day that a moment (milliseconds since 1970) belongs to, as days since 1970-01-01 */
export type DayOf = (at: number) => number;

/** A day begins at four in the morning: who studies past midnight is still at the same day's work. */
const DAY_BEGINS = 4 * 3_600_000;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * @param offsetAt minutes by which local time is ahead of UTC at a moment; a function, because of summer time
 */
export function createDayOf(offsetAt: (at: number) => number): DayOf {
  return (at) => Math.floor((at + offsetAt(at) * 60_000 - DAY_BEGINS) / DAY);
}

/** @returns days since 1970-01-01; null for anything but an existing `YYYY-MM-DD` */
export function parseDay(text: string): number | null {
  const [, year, month, date] = ISO_DAY.exec(text) ?? [];
  if (year === undefined) return null;
  const day = Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY;
  return formatDay(day) === text ? day : null;
}

/** @returns `YYYY-MM-DD` */
export function formatDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** @returns the Monday on or before a day */
export function weekOf(day: number): number {
  // 1970-01-01 was a Thursday
  return day - ((((day + 3) % 7) + 7) % 7);
}
