const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** No exam lasts longer than a day. */
const LONGEST = 24 * HOUR;

const UNITS = /^(?:(\d{1,4})h)?(?:(\d{1,5})m(?:in)?)?(?:(\d{1,6})s)?$/i;
const CLOCK = /^(\d{1,2}):([0-5]\d):([0-5]\d)$/;
const MINUTES = /^\d{1,4}$/;

/**
 * @param text `20m`, `90s`, `1h30m`, `1:30:00`, or a plain number of minutes
 * @returns milliseconds above 0, a day at most; null when it is no such time
 */
export function parseTime(text: string): number | null {
  const compact = text.replaceAll(' ', '');
  if (MINUTES.test(compact)) return limit(Number(compact) * MINUTE);
  const found = CLOCK.exec(compact) ?? UNITS.exec(compact);
  if (found === null) return null;
  const [hours, minutes, seconds] = found.slice(1).map((digits) => Number(digits ?? 0));
  return limit((hours ?? 0) * HOUR + (minutes ?? 0) * MINUTE + (seconds ?? 0) * SECOND);
}

function limit(milliseconds: number): number | null {
  return milliseconds > 0 && milliseconds <= LONGEST ? milliseconds : null;
}

/**
 * @param text a percentage, with or without its sign: `60`, `62.5%`
 * @returns a share of 0..1; null when it is none
 */
export function parsePass(text: string): number | null {
  const found = /^(\d{1,3}(?:[.,]\d)?) ?%?$/.exec(text.trim());
  if (found === null) return null;
  const percent = Number((found[1] ?? '').replace(',', '.'));
  return percent <= 100 ? percent / 100 : null;
}
