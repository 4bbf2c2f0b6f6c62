/** The parts of a moment as a clock and calendar show them, with leading zeros. */
export type MomentParts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>>;

/**
 * @param at milliseconds since 1970
 * @returns the moment in the time zone of this machine
 */
export function splitMoment(at: number): MomentParts {
  const date = new Date(at);
  return {
    year: String(date.getFullYear()),
    month: two(date.getMonth() + 1),
    day: two(date.getDate()),
    hour: two(date.getHours()),
    minute: two(date.getMinutes()),
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
