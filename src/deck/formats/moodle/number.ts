const NUMBER = String.raw`[-+]?(?:\d{1,15}(?:[.,]\d{0,25})?|[.,]\d{1,25})(?:[eE][-+]?\d{1,3})?`;
const ALONE = new RegExp(`^${NUMBER}$`);
const ANYTHING = '*';

/**
 * Reads a number as Moodle writes it: `5`, `5:2` for five give or take two, `3..7`, or `*` for any answer.
 * @returns its wording in a key point; null where it is no number
 */
export function readNumerical(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === ANYTHING) return trimmed;
  const dots = trimmed.indexOf('..');
  if (dots > 0) return readRange(trimmed.slice(0, dots), trimmed.slice(dots + 2));
  const colon = trimmed.indexOf(':');
  if (colon > 0) return withTolerance(trimmed.slice(0, colon), trimmed.slice(colon + 1));
  return tidyNumber(trimmed);
}

/** @returns a number with what it may be off by, as a key point has it; null where one of them is no number */
export function withTolerance(value: string, tolerance: string): string | null {
  const number = tidyNumber(value);
  if (number === ANYTHING || number === null) return number;
  const off = tolerance.trim() === '' ? '0' : tidyNumber(tolerance);
  if (off === null || off === ANYTHING) return null;
  return Number(off) === 0 ? number : `${number}±${off.replace(/^[-+]/, '')}`;
}

function readRange(low: string, high: string): string | null {
  const first = tidyNumber(low);
  const last = tidyNumber(high);
  if (first === null || last === null) return null;
  return Number(first) <= Number(last) ? `${first}..${last}` : `${last}..${first}`;
}

/** @returns the number with a point and digits on both sides of it; null for anything else */
function tidyNumber(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === ANYTHING) return trimmed;
  if (!ALONE.test(trimmed)) return null;
  const pointed = trimmed.replace(',', '.').replace(/^\+/, '');
  return pointed.replace(/^-?(?=\.)/, (sign) => `${sign}0`).replace(/\.(?=$|[eE])/, '');
}

/** @returns a range (`3..7`) as its middle and what it may be off by (`5:2`); anything else as it is */
export function centreRange(text: string): string {
  const dots = text.indexOf('..');
  if (dots < 0) return text;
  const ends = [text.slice(0, dots), text.slice(dots + 2)];
  const [low = 0, high = 0] = ends.map(Number);
  const places = Math.max(...ends.map(countPlaces)) + 1;
  return `${tidy((low + high) / 2, places)}:${tidy((high - low) / 2, places)}`;
}

/** @returns how many digits stand behind the point; not finite where an exponent moves it */
function countPlaces(text: string): number {
  if (/e/i.test(text)) return Infinity;
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** Keeps halves from being 0.30000000000000004, and differences from 0.000499999999999945. */
function tidy(value: number, places: number): number {
  return Number(places > 20 ? value.toPrecision(15) : value.toFixed(places));
}
