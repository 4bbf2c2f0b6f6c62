import type { Problem } from '../problem.ts';

/** The closed list of what a file may hold of a question or deck and viva does not. Sentences are in terminal/messages. */
export const NOT_CARRIED = [
  'feedback',
  'part-marks',
  'media',
  'schedule',
  'cells',
  'column',
  'fields',
  'header',
  'markup',
  'settings',
  'second-card',
  'template',
  'order',
  'case',
  'wildcard',
  'tolerance',
  'files',
  'id',
  'tags',
] as const;

export type NotCarried = (typeof NOT_CARRIED)[number];

/** The closed list of why a record of a file cannot be read. Sentences are in terminal/messages. */
export const RECORD_REASONS = [
  'unclosed-quote',
  'unclosed-brace',
  'unclosed-tag',
  'too-long',
  'no-prompt',
  'no-options',
  'no-answer-line',
  'no-right-answer',
  'bad-answer',
  'bad-number',
  'not-json',
  'bad-field',
  'no-fields',
] as const;

export type RecordReason = (typeof RECORD_REASONS)[number];

/** The closed list of why a file as a whole cannot be read (UserError `broken-file`). */
export const FILE_REASONS = [
  'truncated',
  'not-zip',
  'too-large',
  'encrypted',
  'no-collection',
  'not-database',
  'newer',
  'not-xml',
  'entity',
  'too-deep',
  'not-utf8',
  'unclosed-quote',
  'no-records',
  'no-question-column',
] as const;

export type FileReason = (typeof FILE_REASONS)[number];

/**
 * @param what of the file is left behind
 * @param name what it is called there: a column, a header, a file; empty where that says nothing more
 * @returns a warning: the question is taken without it
 */
export function reportNotCarried(line: number, what: NotCarried, name = ''): Problem {
  return { code: 'not-carried', severity: 'warning', line, column: 1, args: { what, name } };
}

/**
 * @param kind of question as the file calls it, which cannot be asked and is left out
 * @returns a warning
 */
export function reportNotAskable(line: number, kind: string): Problem {
  return { code: 'not-askable', severity: 'warning', line, column: 1, args: { kind } };
}

/**
 * @param name of the part of it that is wrong; empty where that says nothing more
 * @returns the warning that a record is left out, and why
 */
export function reportBadRecord(
  line: number,
  reason: RecordReason,
  column = 1,
  name = '',
): Problem {
  const args = name === '' ? { reason } : { reason, name };
  return { code: 'bad-record', severity: 'warning', line, column, args };
}
