import type { Problem } from './problem.ts';
import type { Spot } from './placed-text.ts';
import { latePattern } from './late-pattern.ts';

/** What most ids are made of; letters of all scripts would cost a millisecond at the first use. */
const PLAIN_ID = /^\w[\w.:-]{0,99}$/;
const ID = latePattern(String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.:-]{0,99}$`, 'u');
const HEADING_ID = /\s*\{#([^{}]{0,200})\}\s*$/u;

/** A heading's text without the id behind it. */
export interface IdSplit {
  readonly text: string;
  /** As written, good or not; null where there is none. */
  readonly id: string | null;
}

/** @returns whether an author's id is made of letters, digits, `-`, `_`, `.` and `:` only */
export function isOwnId(id: string): boolean {
  return PLAIN_ID.test(id) || ID().test(id);
}

/** Takes `{#id}` off the end of a heading. */
export function splitOwnId(text: string): IdSplit {
  const at = text.lastIndexOf('{#');
  const found = at < 0 ? null : HEADING_ID.exec(text.slice(at));
  if (found === null) return { text, id: null };
  return { text: text.slice(0, at).trimEnd(), id: found[1] ?? '' };
}

/** @returns the problem of an id that cannot be one */
export function reportBadId(id: string, spot: Spot): Problem {
  const { line, column } = spot;
  return { code: 'bad-id', severity: 'warning', line, column, args: { id } };
}
