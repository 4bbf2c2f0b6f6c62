/** The closed list of reasons why a row of answers cannot be graded. Sentences for them are in terminal/messages. */
export type RowProblemCode =
  | 'row-not-utf8'
  | 'row-too-long'
  | 'row-not-json'
  | 'row-not-object'
  | 'row-unclosed-quote'
  | 'row-no-answer'
  | 'row-no-question'
  | 'row-unknown-question'
  | 'row-no-reference'
  | 'row-bad-field'
  | 'row-unknown-label';

/** Trouble with one row of answers, as data: mostly why it cannot be graded. The rows after it go on. */
export interface RowProblem {
  readonly code: RowProblemCode;
  /** Line in the file of rows, from 1; the first one of a row of several lines. */
  readonly line: number;
  /** What the sentence names: a field, a question. */
  readonly args: Readonly<Record<string, string | number>>;
}
