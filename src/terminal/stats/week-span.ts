import { weekOf } from '../../scheduling/calendar.ts';
import { splitDay } from '../messages/calendar-day.ts';
import type { Messages } from '../messages/messages.ts';
import { measure } from '../width.ts';
import { COLUMN_CELLS, LABEL_CELLS, type StatsReport } from './report.ts';

const DAYS = 7;
const HALF_YEAR = 26;
const YEAR = 53;
/** A shorter calendar is too small for a picture. */
const LEAST = 13;
/** From this width on there is room for a year. */
const WIDE = LABEL_CELLS + COLUMN_CELLS * YEAR;

/** Weeks that stand side by side. */
export interface WeekSpan {
  /** Monday of the first, days since 1970-01-01. */
  readonly first: number;
  readonly weeks: number;
}

/**
 * @param cells width of the picture
 * @returns as many weeks up to this one as there is room for, half a year at most (a year on a wide screen), and none
 *   long before the first answer or the day from which on to look
 */
export function spanWeeks({ figures, since }: StatsReport, cells: number): WeekSpan {
  const last = weekOf(figures.today);
  const begin = Math.max(since ?? -Infinity, figures.days[0]?.day ?? last);
  const wanted = Math.max(LEAST, (last - weekOf(begin)) / DAYS + 1);
  const room = Math.floor((cells - LABEL_CELLS) / COLUMN_CELLS);
  const weeks = Math.max(1, Math.min(wanted, room, cells >= WIDE ? YEAR : HALF_YEAR));
  return { first: last - (weeks - 1) * DAYS, weeks };
}

/** @returns the Mondays of the weeks */
export function listWeeks({ first, weeks }: WeekSpan): readonly number[] {
  return Array.from({ length: weeks }, (_, index) => first + index * DAYS);
}

/** A month's name and the week in which it begins. */
export interface MonthMark {
  readonly week: number;
  readonly name: string;
}

/** @returns a mark for each month that begins in the span, and for the first week unless another follows close on it */
export function markMonths(span: WeekSpan, { stats }: Messages): readonly MonthMark[] {
  const marks = listWeeks(span).flatMap((monday, week): MonthMark[] => {
    const { month } = splitDay(monday + DAYS - 1);
    const isFirst = week > 0 && splitDay(monday - 1).month === month;
    return isFirst ? [] : [{ week, name: stats.months[month] ?? '' }];
  });
  return marks.filter(({ week, name }, place) => {
    const next = marks[place + 1]?.week ?? span.weeks + 1;
    return (next - week) * COLUMN_CELLS > measure(name);
  });
}
