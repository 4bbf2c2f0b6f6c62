import type { Term } from '../key-point.ts';

/** A number term and where it ends. */
export interface NumberRead {
  readonly term: Extract<Term, { kind: 'number' }>;
  readonly end: number;
  /** False when a range was written from its higher end down. */
  readonly isRising: boolean;
}

const UNITS = [
  '%', '‰', '°', '°C', '°F', '°С', '$', '€', '£', '¥', '₽', 'руб', 'коп',
  'nm', 'mm', 'cm', 'm', 'km', 'нм', 'мм', 'см', 'м', 'км', 'm²', 'm³', 'м²', 'м³',
  'mg', 'g', 'kg', 't', 'мг', 'г', 'кг', 'т', 'ml', 'l', 'мл', 'л', 'mol', 'моль',
  'ns', 'µs', 'ms', 's', 'min', 'h', 'нс', 'мкс', 'мс', 'с', 'мин', 'ч',
  'm/s', 'km/h', 'm/s²', 'м/с', 'км/ч', 'м/с²', 'Hz', 'kHz', 'MHz', 'GHz', 'Гц', 'кГц', 'МГц', 'ГГц',
  'bit', 'B', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'бит', 'байт', 'КБ', 'МБ', 'ГБ', 'ТБ',
  'N', 'J', 'kJ', 'W', 'kW', 'V', 'A', 'Pa', 'kPa', 'K', 'Н', 'Дж', 'кДж', 'Вт', 'кВт', 'В', 'А', 'Па', 'К', 'Ом',
  'eV', 'эВ', 'dB', 'дБ', 'px', 'год', 'года', 'лет', 'years',
]; // prettier-ignore
const UNIT_SET: ReadonlySet<string> = new Set(UNITS);
const CURRENCIES: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '₽']);

const DIGITS = String.raw`[-+−]?\d{1,15}(?:[.,]\d{1,15})?(?:[eE][-+]?\d{1,3})?`;
const NUMBER = new RegExp(
  String.raw`(${DIGITS})(?:\s?(?:±|\+\/-)\s?(${DIGITS})|\s?(?:\.\.\.?|…)\s?(${DIGITS}))?`,
  'y',
);
const BEHIND = /\s?([^\s\d,;|>)\]"«»`.]{1,5})/uy;
const END = /$|[\s,;)\]]/uy;

/**
 * Reads a number with tolerance (`9.8±0.1`), a range (`3..5`) or a plain one, with its unit where there is one.
 * @param text the text of a step
 * @param at where a word begins
 * @returns null where no number stands alone: `3x3` and `2D` are words
 */
export function readNumberTerm(text: string, at: number): NumberRead | null {
  const currency = CURRENCIES.has(text.charAt(at)) ? text.charAt(at) : null;
  const found = matchAt(NUMBER, text, currency === null ? at : at + 1);
  if (found === null) return null;
  const numberEnd = NUMBER.lastIndex;
  const behind = currency === null ? readUnit(text, numberEnd) : null;
  const end = behind?.end ?? numberEnd;
  if (matchAt(END, text, end) === null) return null;
  const [low, high] = bound(found);
  return {
    term: {
      kind: 'number',
      text: text.slice(at, end),
      low: Math.min(low, high),
      high: Math.max(low, high),
      unit: currency ?? behind?.unit ?? null,
    },
    end,
    isRising: low <= high,
  };
}

function readUnit(
  text: string,
  at: number,
): { readonly unit: string; readonly end: number } | null {
  const unit = matchAt(BEHIND, text, at)?.[1];
  if (unit === undefined || !UNIT_SET.has(unit)) return null;
  const end = BEHIND.lastIndex;
  return matchAt(END, text, end) === null ? null : { unit, end };
}

function bound(found: RegExpExecArray): readonly [number, number] {
  const value = toNumber(found[1] ?? '');
  if (found[3] !== undefined) return [value, toNumber(found[3])];
  const tolerance = found[2] === undefined ? 0 : Math.abs(toNumber(found[2]));
  return [tidy(value - tolerance), tidy(value + tolerance)];
}

function toNumber(digits: string): number {
  return Number(digits.replace('−', '-').replace(',', '.'));
}

/** Keeps 9.8 + 0.1 from being 9.900000000000000355. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
