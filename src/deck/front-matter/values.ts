import type { Strictness } from '../deck.ts';
import type { KnownKey } from './known-keys.ts';

/** The values of a front matter by key, and how to say that one cannot be used. */
export interface Values {
  /** @returns null where the key is absent or empty */
  get(key: KnownKey): unknown;
  /** @param expected what could stand there instead, the same in every language */
  refuse(key: KnownKey, expected: string): void;
}

const STRICTNESS: readonly Strictness[] = ['lenient', 'normal', 'strict'];
const LANG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** @returns the text of a value, a number as it reads; null where there is none or it is no single value */
export function readText(values: Values, key: KnownKey): string | null {
  const value = values.get(key);
  if (value === null) return null;
  const text = toText(value);
  if (text === null) values.refuse(key, '"…"');
  return text;
}

/** @returns the list of texts under `tags`: a YAML list, or one text with commas; without `#` and doubles */
export function readTags(values: Values): readonly string[] {
  const value = values.get('tags');
  if (value === null) return [];
  const items = Array.isArray(value) ? value.map(toText) : toText(value)?.split(',');
  if (items === undefined || items.includes(null)) values.refuse('tags', '[a, b]');
  return tidyTags(items?.filter((item) => item !== null) ?? []);
}

/** @returns the tags without `#` and white space around them, each once */
export function tidyTags(tags: readonly string[]): readonly string[] {
  if (tags.length === 0) return [];
  const tidy = tags.map((tag) => tag.trim().replace(/^#(?=.)/, '')).filter((tag) => tag !== '');
  return [...new Set(tidy)];
}

/** @returns the language tag under `lang` with its first part in lower case */
export function readLang(values: Values): string | null {
  const lang = toText(values.get('lang'))?.trim().replace('_', '-');
  if (lang === undefined) return null;
  if (LANG.test(lang)) return lang.replace(/^[a-z]+/i, (first) => first.toLowerCase());
  values.refuse('lang', 'ru, en, pt-BR, …');
  return null;
}

/** @returns the level under `strictness` */
export function readStrictness(values: Values): Strictness | null {
  const value = values.get('strictness');
  const level = STRICTNESS.find((known) => known === toText(value)?.trim().toLowerCase());
  if (value !== null && level === undefined) values.refuse('strictness', STRICTNESS.join(' | '));
  return level ?? null;
}

/** @returns the day under `exam` as `YYYY-MM-DD` */
export function readExam(values: Values): string | null {
  const value = values.get('exam');
  const day = toText(value)?.trim() ?? '';
  if (value === null) return null;
  if (isDay(day)) return day;
  values.refuse('exam', 'YYYY-MM-DD');
  return null;
}

/** @returns the value under `exact`; false without one */
export function readExact(values: Values): boolean {
  const value = values.get('exact');
  if (value === null || typeof value === 'boolean') return value ?? false;
  values.refuse('exact', 'true | false');
  return false;
}

/** @returns whether the text is a day of the calendar, written `YYYY-MM-DD` */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** @returns text, number or boolean as text; null for null, lists and mappings */
export function toText(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
