/** The closed list of things that reading can find wrong with a sheet. Sentences for them are in terminal/messages. */
export const PROBLEM_CODES = [
  'no-questions',
  'nothing-asks',
  'no-answer',
  'no-right-option',
  'duplicate-id',
  'duplicate-question',
  'text-outside',
  'empty-key-point',
  'bad-key-point',
  'bad-example',
  'bad-id',
  'unclosed-fence',
  'front-matter-yaml',
  'front-matter-executable',
  'front-matter-unclosed',
  'front-matter-value',
  'front-matter-near-miss',
  'not-carried',
  'not-askable',
  'bad-record',
  'uneven-row',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** The closed list of what only `viva check` looks for: it takes grading, files, or more patience than a quiz has. */
export const CHECK_CODES = [
  'unreadable-sheet',
  'example-fails',
  'example-contradicts',
  'never-matches',
  'given-away',
  'repeated-key-point',
  'repeated-option',
  'nothing-to-check-by',
  'missing-image',
  'front-matter-unknown',
  'numbering-gap',
  'repeated-number',
  'long-prompt',
] as const;

export type CheckCode = (typeof CHECK_CODES)[number];

/** Trouble in a sheet, as data. An error means that the sheet cannot be used as its author meant it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning';
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units of the line. */
  readonly column: number;
  /** What the sentence names: a key, a value, what was expected. */
  readonly args: Readonly<Record<string, string | number>>;
}
