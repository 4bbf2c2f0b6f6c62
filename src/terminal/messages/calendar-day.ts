import { formatDay } from '../../scheduling/calendar.ts';

/** @param day days since 1970-01-01 */
export function splitDay(day: number): {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly date: number;
} {
  const [year = 0, month = 1, date = 1] = formatDay(day).split('-').map(Number);
  return { year, month: month - 1, date };
}
