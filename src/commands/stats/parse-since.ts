import { parseDay } from '../../scheduling/calendar.ts';
import { UserError } from '../../user-error.ts';

const UNITS = { d: 1, w: 7 } as const;
const SPAN = /^([1-9]\d{0,4})([dw])$/;

/**
 * @param text a day, `YYYY-MM-DD`, or how far back: `30d` is the last thirty days, today included; `4w` four weeks
 * @param today days since 1970-01-01
 * @returns the first day to look at, days since 1970-01-01
 * @throws UserError `bad-option`
 */
export function parseSince(text: string, today: number): number {
  const day = parseDay(text);
  if (day !== null) return day;
  const [, count, unit] = SPAN.exec(text) ?? [];
  if (unit !== 'd' && unit !== 'w') {
    throw new UserError('bad-option', {
      option: '--since',
      value: text,
      expected: 'YYYY-MM-DD, 30d, 4w',
    });
  }
  return today - Number(count) * UNITS[unit] + 1;
}
